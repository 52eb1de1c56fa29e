package org.zhengxun.inspection.reprint;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.zhengxun.inspection.Campaign;

/**
 * The list of one campaign; a row of its own, so that a run that moves the campaign on is no
 * conflict with it.
 */
@Entity
public class CampaignReprints {
  @Id private UUID campaignId;
  private UUID orgId;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<ReprintItem> items = List.of();

  private Instant editedAt;
  private String editedByName;

  /** Counts changes from 1 on: 0 is the list nobody wrote yet. */
  private int version;

  protected CampaignReprints() {}

  CampaignReprints(Campaign campaign) {
    campaignId = campaign.id();
    orgId = campaign.orgId();
  }

  void change(List<ReprintItem> to, Instant at, String by) {
    items = List.copyOf(to);
    editedAt = at;
    editedByName = by;
    version++;
  }

  List<ReprintItem> items() {
    return items;
  }

  Instant editedAt() {
    return editedAt;
  }

  String editedByName() {
    return editedByName;
  }

  int version() {
    return version;
  }
}
