package org.zhengxun.tenancy;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zhengxun.shared.audit.AuditNote;
import org.zhengxun.shared.audit.Audited;
import org.zhengxun.shared.problem.Problem;
import org.zhengxun.shared.time.BusinessClock;
import org.zhengxun.shared.time.DemoClock;

/** 业务时钟. */
@Path("/api/v1")
@Tag(name = "clock")
public class ClockResource {
  private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final BusinessClock clock;
  private final DemoClock demo;
  private final Scope scope;
  private final OrganisationRepository organisations;
  private final AuditNote audit;

  ClockResource(
      BusinessClock clock,
      DemoClock demo,
      Scope scope,
      OrganisationRepository organisations,
      AuditNote audit) {
    this.clock = clock;
    this.demo = demo;
    this.scope = scope;
    this.organisations = organisations;
    this.audit = audit;
  }

  @GET
  @Path("/clock")
  @PermitAll
  public ClockView now() {
    return new ClockView(clock.now().atZone(BusinessClock.ZONE).toOffsetDateTime(), demo.enabled());
  }

  /** Moves the demo's clock forward; only the root's system administrator, never back. */
  @POST
  @Path("/demo/clock")
  @RolesAllowed(Roles.SYSTEM_ADMIN)
  @Transactional
  @Audited("clock.forward")
  public ClockView forward(@Valid @NotNull Forward forward) {
    if (organisations.get(scope.org()).parentId() != null) {
      throw Problem.forbidden("业务时钟由最上级单位的系统管理员调整");
    }
    demo.forward(forward.to().toInstant());
    audit.detail(WORDS.format(forward.to().atZoneSameInstant(BusinessClock.ZONE)));
    return now();
  }

  /** The business time shown on every screen. */
  public record ClockView(OffsetDateTime now, boolean demo) {}

  public record Forward(@NotNull(message = "请给出时间") OffsetDateTime to) {}
}
