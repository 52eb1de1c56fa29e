package org.zhengxun.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zhengxun.shared.page.Listing;
import org.zhengxun.shared.page.Page;
import org.zhengxun.shared.page.PageRequest;
import org.zhengxun.shared.page.SortKey;
import org.zhengxun.shared.time.BusinessClock;
import org.zhengxun.tenancy.Roles;

/** 审计记录, for the audit administrator only. */
@Path("/api/v1/audit-entries")
@Tag(name = "audit")
public class AuditResource {
  private final EntityManager entities;

  AuditResource(EntityManager entities) {
    this.entities = entities;
  }

  @GET
  @RolesAllowed(Roles.AUDIT_ADMIN)
  @Transactional
  public Page<AuditEntryView> list(
      @Valid @BeanParam PageRequest page,
      @QueryParam("q") String q,
      @QueryParam("action") String action,
      @QueryParam("result") AuditTrail.Result result,
      @QueryParam("from") LocalDate from,
      @QueryParam("to") LocalDate to) {
    if (page.sort == null) {
      page.sort = "-at";
    }
    return Listing.of(entities, AuditEntry.class, "audit_entry a")
        .search(q, "a.person_name", "a.subject_name", "a.detail")
        .where("a.action like :action || '%'", "action", action)
        .where("a.result = :result", "result", result)
        .where("a.at >= :from", "from", start(from))
        .where("a.at < :to", "to", to == null ? null : start(to.plusDays(1)))
        .sort("at", SortKey.time("a.at"))
        .sort("person", SortKey.chinese("a.person_name"))
        .page(page)
        .map(AuditEntryView::of);
  }

  private static Instant start(LocalDate day) {
    return day == null ? null : day.atStartOfDay(BusinessClock.ZONE).toInstant();
  }

  /** One audit row as shown. */
  public record AuditEntryView(
      UUID id,
      Instant at,
      Instant businessAt,
      String personName,
      UUID orgId,
      String action,
      String subjectKind,
      String subjectId,
      String subjectName,
      String result,
      String detail,
      String requestId,
      String address) {
    static AuditEntryView of(AuditEntry a) {
      return new AuditEntryView(
          a.id,
          a.at,
          a.businessAt,
          a.personName,
          a.orgId,
          a.action,
          a.subjectKind,
          a.subjectId,
          a.subjectName,
          a.result,
          a.detail,
          a.requestId,
          a.address);
    }
  }
}
