package org.zhengxun.rectification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.zhengxun.tenancy.Roles;

/** 下达整改: tasks from one inspection. */
@Path("/api/v1/campaigns/{id}/tasks")
@Tag(name = "tasks")
public class CampaignTaskResource {
  private final TaskDrafts drafts;
  private final TaskReading reading;

  CampaignTaskResource(TaskDrafts drafts, TaskReading reading) {
    this.drafts = drafts;
    this.reading = reading;
  }

  /** What drafting would make of the inspection's open findings. */
  @GET
  @Path("/preview")
  @RolesAllowed({Roles.INSPECTOR, Roles.APPROVER})
  public TaskPreview preview(@PathParam("id") UUID campaignId) {
    return drafts.preview(campaignId);
  }

  /** Drafts one task per unit concerned. */
  @POST
  @RolesAllowed(Roles.INSPECTOR)
  @ResponseStatus(201)
  public List<TaskRow> draft(@PathParam("id") UUID campaignId, @Valid @NotNull NewTasks data) {
    return reading.rows(drafts.draft(campaignId, data));
  }
}
