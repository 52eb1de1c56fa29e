package org.zhengxun.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.zhengxun.shared.Ids;

/** One line of a notice's history. */
@Entity
@Immutable
public class NoticeStep {
  @Id private UUID id;
  private UUID noticeId;
  private Instant at;
  private String orgName;
  private String byName;
  private String action;
  private String words;

  protected NoticeStep() {}

  NoticeStep(
      UUID noticeId, Instant at, String orgName, String byName, String action, String words) {
    id = Ids.next();
    this.noticeId = noticeId;
    this.at = at;
    this.orgName = orgName;
    this.byName = byName;
    this.action = action;
    this.words = words;
  }

  View view() {
    return new View(at, orgName, byName, action, words);
  }

  /** As shown. */
  public record View(Instant at, String office, String by, String action, String words) {}
}
