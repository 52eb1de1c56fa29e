package org.zhengxun.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.zhengxun.shared.audit.AuditNote;
import org.zhengxun.shared.audit.Audited;
import org.zhengxun.shared.page.Listing;
import org.zhengxun.shared.page.Page;
import org.zhengxun.shared.page.PageRequest;
import org.zhengxun.shared.page.SortKey;
import org.zhengxun.shared.sheet.Export;
import org.zhengxun.shared.sheet.ExportColumn;
import org.zhengxun.shared.time.BusinessClock;

/** Lists the audit trail and takes it out of the product, which the trail records, too. */
@ApplicationScoped
public class AuditReading {
  private static final List<ExportColumn> COLUMNS =
      List.of(
          new ExportColumn("时间", 18),
          new ExportColumn("业务时间", 18),
          new ExportColumn("人员", 20),
          new ExportColumn("事项", 24),
          new ExportColumn("对象", 36),
          new ExportColumn("结果", 10),
          new ExportColumn("说明", 40),
          new ExportColumn("来源地址", 18),
          new ExportColumn("请求编号", 38));

  private final EntityManager entities;
  private final AuditNote audit;

  AuditReading(EntityManager entities, AuditNote audit) {
    this.entities = entities;
    this.audit = audit;
  }

  @Transactional
  public Page<AuditEntryView> list(PageRequest page, AuditFilter filter) {
    if (page.sort == null) {
      page.sort = "-at";
    }
    return Listing.of(entities, AuditEntry.class, "audit_entry a")
        .search(filter.q, "a.person_name", "a.subject_name", "a.detail")
        .where(
            "a.action like :subject || '.%'",
            "subject", filter.subject == null ? null : filter.subject.code())
        .where("a.result = :result", "result", filter.result)
        .where("a.at >= :from", "from", start(filter.from))
        .where("a.at < :to", "to", filter.to == null ? null : start(filter.to.plusDays(1)))
        .sort("at", SortKey.time("a.at"))
        .sort("person", SortKey.chinese("a.person_name"))
        .page(page)
        .map(AuditEntryView::of);
  }

  /** The same rows as the list under the same filters. */
  @Transactional
  @Audited("audit.export")
  public Export export(PageRequest page, AuditFilter filter) {
    List<AuditEntryView> rows = list(page.whole(), filter).items();
    audit.subject("audit", null, "审计记录");
    audit.detail(rows.size() + " 条");
    return new Export("审计记录", COLUMNS, rows.stream().map(AuditReading::cells).toList());
  }

  private static List<Object> cells(AuditEntryView row) {
    return Arrays.asList(
        row.at(),
        row.businessAt(),
        row.personName(),
        row.actionWords(),
        row.subjectName(),
        row.result().label(),
        row.detail(),
        row.address(),
        row.requestId());
  }

  private static Instant start(LocalDate day) {
    return day == null ? null : day.atStartOfDay(BusinessClock.ZONE).toInstant();
  }
}
