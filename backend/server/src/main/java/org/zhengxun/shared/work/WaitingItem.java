package org.zhengxun.shared.work;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhengxun.shared.label.Labelled;

/**
 * One thing that waits for the person on the desk.
 *
 * @param kind where it comes from; also the key of the menu's count
 * @param subject about whom
 * @param hint what is known already; null when nothing is
 * @param since when it arrived; null when that says nothing
 * @param deadline until when it is due; null without
 * @param link the page in the screens
 * @param action the verb on its button
 * @param news only to be known: stands after all work and is not counted
 */
public record WaitingItem(
    Kind kind,
    String title,
    String subject,
    String hint,
    Instant since,
    Instant deadline,
    String link,
    String action,
    boolean news) {

  /** Work to do. */
  public WaitingItem(
      Kind kind,
      String title,
      String subject,
      String hint,
      Instant since,
      Instant deadline,
      String link,
      String action) {
    this(kind, title, subject, hint, since, deadline, link, action, false);
  }

  /** The work people are given, by the menu's entry it stands behind. */
  @Schema(name = "WorkKind")
  public enum Kind implements Labelled {
    FILING("filings", "备案"),
    INSPECTION("campaigns", "检查"),
    REVIEW("review", "复核"),
    TASK("tasks", "整改"),
    NOTICE("notices", "通报"),
    BASELINE("baselines", "名录基线"),
    PLATFORM("platforms", "平台字典");

    private final String countKey;
    private final String label;

    Kind(String countKey, String label) {
      this.countKey = countKey;
      this.label = label;
    }

    @Override
    public String label() {
      return label;
    }

    /** The menu's key for how much waits. */
    public String countKey() {
      return countKey;
    }
  }
}
