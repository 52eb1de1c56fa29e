package org.zhengxun.filing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.zhengxun.shared.page.Page;
import org.zhengxun.shared.page.PageRequest;
import org.zhengxun.shared.web.Download;
import org.zhengxun.shared.web.SeenRow;
import org.zhengxun.tenancy.Roles;

/** 备案. */
@Path("/api/v1/filings")
@Tag(name = "filings")
public class FilingResource {

  private final FilingReading reading;
  private final Filings filings;
  private final UnitReview unit;
  private final FilingDecisions decisions;

  FilingResource(
      FilingReading reading, Filings filings, UnitReview unit, FilingDecisions decisions) {
    this.reading = reading;
    this.filings = filings;
    this.unit = unit;
    this.decisions = decisions;
  }

  @GET
  @RolesAllowed({Roles.INSPECTOR, Roles.APPROVER, Roles.LEADER, Roles.REPORTER, Roles.REVIEWER})
  public Page<FilingRow> list(@Valid @BeanParam PageRequest page, @BeanParam FilingFilter filter) {
    return reading.list(page, filter);
  }

  /** The same rows as the list under the same filters, as xlsx. */
  @GET
  @Path("/export")
  @Produces(Download.XLSX)
  @RolesAllowed({Roles.INSPECTOR, Roles.APPROVER, Roles.LEADER, Roles.REPORTER, Roles.REVIEWER})
  public Response export(@Valid @BeanParam PageRequest page, @BeanParam FilingFilter filter) {
    return Download.xlsx(reading.export(page, filter));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.INSPECTOR, Roles.APPROVER, Roles.LEADER, Roles.REPORTER, Roles.REVIEWER})
  public FilingView get(@PathParam("id") UUID id) {
    return reading.get(id);
  }

  @POST
  @RolesAllowed(Roles.REPORTER)
  @ResponseStatus(201)
  public FilingView create(@Valid @NotNull NewFiling data) {
    return reading.get(filings.create(data).id());
  }

  /** Autosave; gaps are allowed. */
  @PUT
  @Path("/{id}")
  @RolesAllowed(Roles.REPORTER)
  public FilingView save(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @NotNull(message = SeenRow.NO_VERSION) Integer version,
      @Valid @NotNull AccountForm form) {
    filings.save(id, version, form);
    return reading.get(id);
  }

  @POST
  @Path("/{id}/submit")
  @RolesAllowed(Roles.REPORTER)
  public FilingView submit(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @NotNull(message = SeenRow.NO_VERSION) Integer version) {
    filings.submit(id, version);
    return reading.get(id);
  }

  @POST
  @Path("/{id}/withdraw")
  @RolesAllowed(Roles.REPORTER)
  public FilingView withdraw(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @NotNull(message = SeenRow.NO_VERSION) Integer version) {
    filings.withdraw(id, version);
    return reading.get(id);
  }

  /** The unit's reviewer signs and sends it to the office. */
  @POST
  @Path("/{id}/sign")
  @RolesAllowed(Roles.REVIEWER)
  public FilingView sign(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @NotNull(message = SeenRow.NO_VERSION) Integer version,
      @Valid @NotNull NewOpinion opinion) {
    unit.sign(id, version, opinion);
    return reading.get(id);
  }

  /** The unit's reviewer gives it back to the reporter. */
  @POST
  @Path("/{id}/send-back")
  @RolesAllowed(Roles.REVIEWER)
  public FilingView sendBack(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @NotNull(message = SeenRow.NO_VERSION) Integer version,
      @Valid @NotNull NewReturn why) {
    unit.sendBack(id, version, why);
    return reading.get(id);
  }

  @POST
  @Path("/{id}/approve")
  @RolesAllowed(Roles.APPROVER)
  public FilingView approve(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @NotNull(message = SeenRow.NO_VERSION) Integer version,
      @Valid @NotNull NewOpinion opinion) {
    decisions.approve(id, version, opinion);
    return reading.get(id);
  }

  /** Back to the unit, with reasons by field. */
  @POST
  @Path("/{id}/return")
  @RolesAllowed(Roles.APPROVER)
  public FilingView returnToUnit(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @NotNull(message = SeenRow.NO_VERSION) Integer version,
      @Valid @NotNull NewReturn why) {
    decisions.returnToUnit(id, version, why);
    return reading.get(id);
  }

  @POST
  @Path("/{id}/reject")
  @RolesAllowed(Roles.APPROVER)
  public FilingView reject(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @NotNull(message = SeenRow.NO_VERSION) Integer version,
      @Valid @NotNull NewOpinion opinion) {
    decisions.reject(id, version, opinion);
    return reading.get(id);
  }

  /** The office above takes note; blocks nothing. */
  @POST
  @Path("/{id}/note")
  @RolesAllowed(Roles.APPROVER)
  public FilingView note(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @NotNull(message = SeenRow.NO_VERSION) Integer version,
      @Valid @NotNull NewOpinion opinion) {
    decisions.note(id, version, opinion);
    return reading.get(id);
  }
}
