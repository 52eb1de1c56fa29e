package org.zhengxun.inspection;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.zhengxun.shared.Ids;

/** What happened in a campaign, in one sentence. */
@Entity
public class CampaignEvent {
  @Id private UUID id;
  private UUID campaignId;
  private UUID orgId;
  private Instant at;
  private String byName;
  private String words;

  protected CampaignEvent() {}

  CampaignEvent(Campaign campaign, Instant at, String byName, String words) {
    id = Ids.next();
    campaignId = campaign.id();
    orgId = campaign.orgId();
    this.at = at;
    this.byName = byName;
    this.words = words;
  }

  CampaignEventView view() {
    return new CampaignEventView(at, byName, words);
  }
}
