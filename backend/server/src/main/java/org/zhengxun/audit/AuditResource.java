package org.zhengxun.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zhengxun.shared.page.Page;
import org.zhengxun.shared.page.PageRequest;
import org.zhengxun.shared.web.Download;
import org.zhengxun.tenancy.Roles;

/** 审计记录, for the audit administrator only. */
@Path("/api/v1/audit-entries")
@Tag(name = "audit")
public class AuditResource {
  private final AuditReading reading;

  AuditResource(AuditReading reading) {
    this.reading = reading;
  }

  @GET
  @RolesAllowed(Roles.AUDIT_ADMIN)
  public Page<AuditEntryView> list(
      @Valid @BeanParam PageRequest page, @BeanParam AuditFilter filter) {
    return reading.list(page, filter);
  }

  /** The same rows as the list under the same filters, as xlsx. */
  @GET
  @Path("/export")
  @Produces(Download.XLSX)
  @RolesAllowed(Roles.AUDIT_ADMIN)
  public Response export(@Valid @BeanParam PageRequest page, @BeanParam AuditFilter filter) {
    return Download.xlsx(reading.export(page, filter));
  }
}
