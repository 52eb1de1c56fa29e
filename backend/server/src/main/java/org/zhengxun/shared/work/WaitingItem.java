package org.zhengxun.shared.work;

import java.time.Instant;

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
 */
public record WaitingItem(
    Kind kind,
    String title,
    String subject,
    String hint,
    Instant since,
    Instant deadline,
    String link,
    String action) {

  /** The features that give people work. */
  public enum Kind {
    FILING("filings"),
    INSPECTION("review"),
    TASK("tasks"),
    NOTICE("notices"),
    BASELINE("baselines");

    private final String countKey;

    Kind(String countKey) {
      this.countKey = countKey;
    }

    /** The menu's key for how much waits. */
    public String countKey() {
      return countKey;
    }
  }
}
