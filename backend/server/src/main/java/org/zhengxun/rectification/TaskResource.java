package org.zhengxun.rectification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zhengxun.inspection.report.ReportForm;
import org.zhengxun.inspection.report.SiteReportView;
import org.zhengxun.shared.page.Page;
import org.zhengxun.shared.page.PageRequest;
import org.zhengxun.shared.web.Download;
import org.zhengxun.shared.web.SeenRow;
import org.zhengxun.tenancy.Roles;

/** 整改任务: the issuing office's side, and what both sides read. */
@Path("/api/v1/tasks")
@Tag(name = "tasks")
public class TaskResource {

  private final TaskReading reading;
  private final TaskReport report;
  private final RecheckEvidence evidence;
  private final TaskDrafts drafts;
  private final TaskIssue issue;
  private final Verification verification;

  TaskResource(
      TaskReading reading,
      TaskReport report,
      RecheckEvidence evidence,
      TaskDrafts drafts,
      TaskIssue issue,
      Verification verification) {
    this.reading = reading;
    this.report = report;
    this.evidence = evidence;
    this.drafts = drafts;
    this.issue = issue;
    this.verification = verification;
  }

  @GET
  @RolesAllowed({Roles.INSPECTOR, Roles.APPROVER, Roles.LEADER, Roles.REPORTER, Roles.REVIEWER})
  public Page<TaskRow> list(@BeanParam TaskFilter filter, @Valid @BeanParam PageRequest page) {
    return reading.list(filter, page);
  }

  @GET
  @Path("/export")
  @Produces(Download.XLSX)
  @RolesAllowed({Roles.INSPECTOR, Roles.APPROVER, Roles.LEADER, Roles.REPORTER, Roles.REVIEWER})
  public Response export(@BeanParam TaskFilter filter, @Valid @BeanParam PageRequest page) {
    return Download.xlsx(TaskSheet.of(reading.export(filter, page)));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.INSPECTOR, Roles.APPROVER, Roles.LEADER, Roles.REPORTER, Roles.REVIEWER})
  public TaskView get(@PathParam("id") UUID id) {
    return reading.detail(id);
  }

  /** The task's problems to read and print, for both sides. */
  @GET
  @Path("/{id}/report")
  @Produces({MediaType.TEXT_HTML, Download.XLSX})
  @RolesAllowed({Roles.INSPECTOR, Roles.APPROVER, Roles.LEADER, Roles.REPORTER, Roles.REVIEWER})
  public Response report(
      @PathParam("id") UUID id, @QueryParam("form") @DefaultValue("HTML") ReportForm form) {
    return report.export(id).download(form);
  }

  /** The same to read on screen. */
  @GET
  @Path("/{id}/report/contents")
  @RolesAllowed({Roles.INSPECTOR, Roles.APPROVER, Roles.LEADER, Roles.REPORTER, Roles.REVIEWER})
  public SiteReportView reportContents(@PathParam("id") UUID id) {
    return report.view(id);
  }

  /** The answers behind the last second look at a problem as they were read, as WARC. */
  @GET
  @Path("/{id}/items/{itemId}/recheck/evidence")
  @Produces("application/gzip")
  @RolesAllowed({Roles.INSPECTOR, Roles.APPROVER, Roles.LEADER, Roles.REPORTER, Roles.REVIEWER})
  public Response recheckEvidence(@PathParam("id") UUID id, @PathParam("itemId") UUID itemId) {
    RecheckEvidence.Archive archive = evidence.of(id, itemId);
    return Download.of(archive.name(), "application/gzip", archive.open());
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed(Roles.INSPECTOR)
  public TaskView change(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @NotNull(message = SeenRow.NO_VERSION) Integer version,
      @Valid @NotNull NewTerms terms) {
    drafts.change(id, version, terms);
    return reading.detail(id);
  }

  @POST
  @Path("/{id}/discard")
  @RolesAllowed(Roles.INSPECTOR)
  public void discard(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @NotNull(message = SeenRow.NO_VERSION) Integer version) {
    drafts.discard(id, version);
  }

  /** Issues several drafts at once, all or none. */
  @POST
  @Path("/issue")
  @RolesAllowed(Roles.APPROVER)
  public List<TaskRow> issue(@Valid @NotNull Chosen tasks) {
    return reading.rows(issue.issue(tasks.tasks()));
  }

  @POST
  @Path("/{id}/verify")
  @RolesAllowed(Roles.APPROVER)
  public TaskView verify(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @NotNull(message = SeenRow.NO_VERSION) Integer version) {
    verification.verify(id, version);
    return reading.detail(id);
  }

  /** Sends the reply, or some of its answers, back to the unit. */
  @POST
  @Path("/{id}/return")
  @RolesAllowed(Roles.APPROVER)
  public TaskView returnToUnit(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @NotNull(message = SeenRow.NO_VERSION) Integer version,
      @Valid @NotNull NewReason reason) {
    verification.returnToUnit(id, version, reason);
    return reading.detail(id);
  }

  /** Several tasks. */
  public record Chosen(@NotEmpty(message = "请选择要下达的任务") List<@Valid @NotNull SeenRow> tasks) {}
}
