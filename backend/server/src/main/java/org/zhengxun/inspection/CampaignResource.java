package org.zhengxun.inspection;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.zhengxun.shared.page.Page;
import org.zhengxun.shared.page.PageRequest;
import org.zhengxun.shared.web.SeenRow;
import org.zhengxun.tenancy.Roles;

/** 检查任务. */
@Path("/api/v1/campaigns")
@Tag(name = "inspection")
public class CampaignResource {
  private final Campaigns campaigns;

  CampaignResource(Campaigns campaigns) {
    this.campaigns = campaigns;
  }

  @GET
  @RolesAllowed({Roles.INSPECTOR, Roles.APPROVER, Roles.LEADER})
  public Page<CampaignView> list(
      @Valid @BeanParam PageRequest page, @BeanParam CampaignFilter filter) {
    return campaigns.list(page, filter);
  }

  @POST
  @RolesAllowed(Roles.INSPECTOR)
  @ResponseStatus(201)
  public CampaignView plan(@Valid @NotNull NewCampaign data) {
    return campaigns.plan(data);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.INSPECTOR, Roles.APPROVER, Roles.LEADER})
  public CampaignView get(@PathParam("id") UUID id) {
    return campaigns.get(id);
  }

  /** Withdraws a plan before anything was done. */
  @POST
  @Path("/{id}/discard")
  @RolesAllowed(Roles.INSPECTOR)
  public void discardCampaign(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @NotNull(message = SeenRow.NO_VERSION) Integer version) {
    campaigns.discard(id, version);
  }

  /** What happened, newest first. */
  @GET
  @Path("/{id}/events")
  @RolesAllowed({Roles.INSPECTOR, Roles.APPROVER, Roles.LEADER})
  public List<CampaignEventView> events(@PathParam("id") UUID id) {
    return campaigns.events(id);
  }
}
