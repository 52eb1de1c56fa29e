package org.zhengxun.inspection.finding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zhengxun.shared.page.Page;
import org.zhengxun.shared.page.PageRequest;
import org.zhengxun.tenancy.Roles;

/** 问题. */
@Path("/api/v1/findings")
@Tag(name = "inspection")
public class FindingResource {
  private final FindingReading reading;

  FindingResource(FindingReading reading) {
    this.reading = reading;
  }

  /** Own candidates, confirmed ones of the area, and what was shown to the caller's unit. */
  @GET
  @RolesAllowed({Roles.INSPECTOR, Roles.APPROVER, Roles.LEADER, Roles.REPORTER, Roles.REVIEWER})
  public Page<FindingView> list(
      @Valid @BeanParam PageRequest page, @BeanParam FindingFilter filter) {
    return reading.list(page, filter);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.INSPECTOR, Roles.APPROVER, Roles.LEADER, Roles.REPORTER, Roles.REVIEWER})
  public FindingDetail get(@PathParam("id") UUID id) {
    return reading.get(id);
  }
}
