package org.zhengxun.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.zhengxun.tenancy.Roles;

/** 起草通报. */
@Path("/api/v1/campaigns/{id}/notices")
@Tag(name = "notices")
public class CampaignNoticeResource {
  private final Notices notices;
  private final NoticeReading reading;

  CampaignNoticeResource(Notices notices, NoticeReading reading) {
    this.notices = notices;
    this.reading = reading;
  }

  /** Drafts the inspection's notice from its records. */
  @POST
  @RolesAllowed(Roles.INSPECTOR)
  @ResponseStatus(201)
  public NoticeView draft(@PathParam("id") UUID campaignId) {
    return reading.view(notices.draft(campaignId).id());
  }
}
