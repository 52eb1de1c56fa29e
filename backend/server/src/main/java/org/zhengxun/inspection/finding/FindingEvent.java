package org.zhengxun.inspection.finding;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.zhengxun.shared.Ids;

/** What happened to a finding, in one sentence. */
@Entity
public class FindingEvent {
  @Id private UUID id;
  private UUID findingId;
  private Instant at;
  private UUID orgId;
  private String byName;
  private String words;

  protected FindingEvent() {}

  FindingEvent(UUID findingId, Instant at, UUID orgId, String byName, String words) {
    id = Ids.next();
    this.findingId = findingId;
    this.at = at;
    this.orgId = orgId;
    this.byName = byName;
    this.words = words;
  }

  FindingEventView view() {
    return new FindingEventView(at, byName, words);
  }
}
