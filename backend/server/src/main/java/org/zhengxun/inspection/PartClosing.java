package org.zhengxun.inspection;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.zhengxun.shared.Ids;

/** An inspector's word: every target of the part without a result row is without problem. */
@Entity
public class PartClosing {
  @Id private UUID id;
  private UUID campaignId;
  private UUID orgId;

  @Enumerated(EnumType.STRING)
  private Part part;

  private int clean;
  private Instant closedAt;
  private String closedByName;
  private Instant reopenedAt;

  protected PartClosing() {}

  /**
   * @param clean targets without a row, as the inspector confirmed them
   */
  public PartClosing(Campaign campaign, Part part, int clean, Instant at, String by) {
    id = Ids.next();
    campaignId = campaign.id();
    orgId = campaign.orgId();
    this.part = part;
    this.clean = clean;
    closedAt = at;
    closedByName = by;
  }

  /** Takes the word back. */
  public void reopen(Instant at) {
    reopenedAt = at;
  }

  public int clean() {
    return clean;
  }

  public Instant closedAt() {
    return closedAt;
  }

  public String closedByName() {
    return closedByName;
  }
}
