package org.zhengxun.inspection.finding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zhengxun.shared.page.Page;
import org.zhengxun.shared.page.PageRequest;
import org.zhengxun.shared.web.Download;
import org.zhengxun.shared.web.SeenRow;
import org.zhengxun.tenancy.Roles;

/** 问题. */
@Path("/api/v1/findings")
@Tag(name = "inspection")
public class FindingResource {
  private final FindingReading reading;
  private final EvidencePages pages;
  private final Reviews reviews;

  FindingResource(FindingReading reading, EvidencePages pages, Reviews reviews) {
    this.reading = reading;
    this.pages = pages;
    this.reviews = reviews;
  }

  /** Own candidates, confirmed ones of the area, and what was shown to the caller's unit. */
  @GET
  @RolesAllowed({Roles.INSPECTOR, Roles.APPROVER, Roles.LEADER, Roles.REPORTER, Roles.REVIEWER})
  public Page<FindingView> list(
      @Valid @BeanParam PageRequest page, @BeanParam FindingFilter filter) {
    return reading.list(page, filter);
  }

  /** The same rows as the list under the same filters, as xlsx. */
  @GET
  @Path("/export")
  @Produces(Download.XLSX)
  @RolesAllowed({Roles.INSPECTOR, Roles.APPROVER, Roles.LEADER, Roles.REPORTER, Roles.REVIEWER})
  public Response export(@Valid @BeanParam PageRequest page, @BeanParam FindingFilter filter) {
    return Download.xlsx(reading.export(page, filter));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.INSPECTOR, Roles.APPROVER, Roles.LEADER, Roles.REPORTER, Roles.REVIEWER})
  public FindingDetail get(@PathParam("id") UUID id) {
    return reading.get(id);
  }

  /** The source of an archived page, as plain text: nothing of it is ever run. */
  @GET
  @Path("/{id}/evidence/{sha256}")
  @Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
  @RolesAllowed({Roles.INSPECTOR, Roles.APPROVER, Roles.LEADER, Roles.REPORTER, Roles.REVIEWER})
  public String evidencePage(@PathParam("id") UUID id, @PathParam("sha256") String sha256) {
    return pages.source(id, sha256);
  }

  /** Confirms, dismisses with a reason, or takes a decision back: one or many at once. */
  @POST
  @Path("/decisions")
  @RolesAllowed(Roles.INSPECTOR)
  public List<FindingView> decide(@Valid @NotNull Decision decision) {
    return reviews.decide(decision);
  }

  /** Whether a confirmed finding is marked 列入通报. */
  @POST
  @Path("/{id}/listed")
  @RolesAllowed(Roles.INSPECTOR)
  public FindingView markListed(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @NotNull(message = SeenRow.NO_VERSION) Integer version,
      @Valid @NotNull InNotice data) {
    return reviews.list(new SeenRow(id, version), data.listed());
  }

  /** The mark 列入通报. */
  public record InNotice(@NotNull(message = "请选择是否列入通报") Boolean listed) {}
}
