package org.zhengxun.rectification;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.zhengxun.shared.Ids;

/** One line of a task's history: who did what, for which office, when by the business clock. */
@Entity
@Immutable
public class RectificationStep {
  @Id private UUID id;
  private UUID taskId;
  private Instant at;
  private UUID orgId;
  private String orgName;
  private String byName;
  private String action;
  private String words;

  protected RectificationStep() {}

  RectificationStep(
      UUID taskId,
      Instant at,
      UUID orgId,
      String orgName,
      String byName,
      String action,
      String words) {
    id = Ids.next();
    this.taskId = taskId;
    this.at = at;
    this.orgId = orgId;
    this.orgName = orgName;
    this.byName = byName;
    this.action = action;
    this.words = words;
  }

  StepView view() {
    return new StepView(at, orgName, byName, action, words);
  }

  /**
   * @param action what was done, e.g. 下达任务
   * @param words the reason or answer given with it; may be null
   */
  public record StepView(Instant at, String office, String by, String action, String words) {}
}
