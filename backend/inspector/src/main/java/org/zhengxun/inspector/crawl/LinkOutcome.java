package org.zhengxun.inspector.crawl;

import org.zhengxun.inspector.evidence.Evidence;
import org.zhengxun.inspector.evidence.Sources;
import org.zhengxun.inspector.fetch.Cause;
import org.zhengxun.inspector.fetch.Fetched;

/**
 * What came of looking at an address.
 *
 * @param cause why it does not open, or null
 * @param evidence the answer; null when nothing was asked
 */
public record LinkOutcome(Cause cause, Evidence evidence) {

  /** The outcome of a link that was fetched. */
  public static LinkOutcome of(Fetched fetched) {
    return new LinkOutcome(fetched.cause(), Sources.of(fetched));
  }

  /** The outcome of a page that was fetched: a page cut at the limit is worth a look. */
  static LinkOutcome ofPage(Fetched fetched) {
    boolean cut = fetched.opened() && fetched.truncated() && fetched.isHtml();
    return new LinkOutcome(cut ? Cause.TOO_LARGE : fetched.cause(), Sources.of(fetched));
  }

  /** True when it opened. */
  public boolean opened() {
    return cause == null;
  }

  /** False when nothing was asked because everything ended. */
  boolean isLookedAt() {
    return cause != Cause.CANCELLED;
  }
}
