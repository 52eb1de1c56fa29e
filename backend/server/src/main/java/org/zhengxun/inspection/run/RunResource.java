package org.zhengxun.inspection.run;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zhengxun.inspection.Part;
import org.zhengxun.inspection.finding.Review;
import org.zhengxun.inspection.finding.Reviews;
import org.zhengxun.inspection.report.ReportForm;
import org.zhengxun.inspection.report.SiteReportView;
import org.zhengxun.shared.file.FileStore;
import org.zhengxun.shared.web.Download;
import org.zhengxun.tenancy.Roles;

/** 机器检查及其进度. */
@Path("/api/v1/campaigns/{id}")
@Tag(name = "inspection")
public class RunResource {
  private final Runs runs;
  private final RunReading reading;
  private final TargetExport export;
  private final SiteReports reports;
  private final Reviews reviews;
  private final FileStore store;

  RunResource(
      Runs runs,
      RunReading reading,
      TargetExport export,
      SiteReports reports,
      Reviews reviews,
      FileStore store) {
    this.runs = runs;
    this.reading = reading;
    this.export = export;
    this.reports = reports;
    this.reviews = reviews;
    this.store = store;
  }

  @POST
  @Path("/run")
  @RolesAllowed(Roles.INSPECTOR)
  public CampaignProgress startRun(@PathParam("id") UUID id, @Valid @NotNull NewRun data) {
    runs.start(id, data);
    return reading.progress(id);
  }

  @POST
  @Path("/run/cancel")
  @RolesAllowed(Roles.INSPECTOR)
  public CampaignProgress cancelRun(@PathParam("id") UUID id) {
    runs.cancel(id);
    return reading.progress(id);
  }

  /** For polling; everything in it is stored, so a reload or a restart loses nothing. */
  @GET
  @Path("/progress")
  @RolesAllowed({Roles.INSPECTOR, Roles.APPROVER, Roles.LEADER})
  public CampaignProgress progress(@PathParam("id") UUID id) {
    return reading.progress(id);
  }

  @GET
  @Path("/targets")
  @RolesAllowed({Roles.INSPECTOR, Roles.APPROVER, Roles.LEADER})
  public List<TargetRow> targets(
      @PathParam("id") UUID id,
      @QueryParam("part") @NotNull(message = "请选择网站或新媒体") Part part,
      @QueryParam("q") String q,
      @QueryParam("area") UUID area,
      @QueryParam("situation") Situation situation) {
    return reading.targets(id, part, q, area, situation);
  }

  /** The same targets under the same filters with their results, as xlsx. */
  @GET
  @Path("/targets/export")
  @Produces(Download.XLSX)
  @RolesAllowed({Roles.INSPECTOR, Roles.APPROVER, Roles.LEADER})
  public Response exportTargets(
      @PathParam("id") UUID id,
      @QueryParam("part") @NotNull(message = "请选择网站或新媒体") Part part,
      @QueryParam("q") String q,
      @QueryParam("area") UUID area,
      @QueryParam("situation") Situation situation) {
    return Download.xlsx(export.export(id, part, q, area, situation));
  }

  /** The report on one target, to read and print; candidates for the inspecting office only. */
  @GET
  @Path("/targets/{target}/report")
  @Produces({MediaType.TEXT_HTML, Download.XLSX})
  @RolesAllowed({Roles.INSPECTOR, Roles.APPROVER, Roles.LEADER})
  public Response targetReport(
      @PathParam("id") UUID id,
      @PathParam("target") UUID target,
      @QueryParam("form") @DefaultValue("HTML") ReportForm form) {
    return reports.export(id, target).download(form);
  }

  /** The same to read on screen. */
  @GET
  @Path("/targets/{target}/report/contents")
  @RolesAllowed({Roles.INSPECTOR, Roles.APPROVER, Roles.LEADER})
  public SiteReportView targetReportContents(
      @PathParam("id") UUID id, @PathParam("target") UUID target) {
    return reports.view(id, target);
  }

  /** The answers behind the findings on a site as they were read, as WARC; the office only. */
  @GET
  @Path("/targets/{target}/evidence")
  @Produces("application/gzip")
  @RolesAllowed({Roles.INSPECTOR, Roles.APPROVER, Roles.LEADER})
  public Response evidence(@PathParam("id") UUID id, @PathParam("target") UUID target) {
    SiteReports.EvidenceArchive archive = reports.evidence(id, target);
    return Download.of(archive.name(), "application/gzip", store.open(archive.sha256()));
  }

  /** What the machine looked at on one site; the inspecting office only. */
  @GET
  @Path("/targets/{target}/checked")
  @RolesAllowed({Roles.INSPECTOR, Roles.APPROVER, Roles.LEADER})
  public CheckedView checked(@PathParam("id") UUID id, @PathParam("target") UUID target) {
    return reading.checked(id, target);
  }

  /** The machine's candidates in groups; the inspecting office only. */
  @GET
  @Path("/review")
  @RolesAllowed(Roles.INSPECTOR)
  public Review review(@PathParam("id") UUID id) {
    return reviews.of(id);
  }
}
