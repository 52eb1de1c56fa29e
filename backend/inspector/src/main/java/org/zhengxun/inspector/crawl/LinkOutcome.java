package org.zhengxun.inspector.crawl;

import org.zhengxun.inspector.evidence.Evidence;
import org.zhengxun.inspector.evidence.Sources;
import org.zhengxun.inspector.fetch.Cause;
import org.zhengxun.inspector.fetch.Fetched;

/**
 * What came of looking at an address.
 *
 * @param cause why it does not open, or null
 * @param evidence the answer; null when nothing was asked, or when a link opened; of the page a
 *     walk begins with it is there even so
 */
public record LinkOutcome(Cause cause, Evidence evidence) {

  /** The outcome of a link that was fetched. */
  public static LinkOutcome of(Fetched fetched) {
    return of(fetched, fetched.cause());
  }

  /** The outcome of a page that was fetched: a page cut at the limit is worth a look. */
  static LinkOutcome ofPage(Fetched fetched) {
    boolean cut = fetched.opened() && fetched.truncated() && fetched.isHtml();
    return of(fetched, cut ? Cause.TOO_LARGE : fetched.cause());
  }

  private static LinkOutcome of(Fetched fetched, Cause cause) {
    return new LinkOutcome(cause, cause == null ? null : Sources.of(fetched));
  }

  /** The outcome of the page a walk begins with: its evidence is there whatever came of it. */
  static LinkOutcome ofStart(Fetched fetched) {
    return new LinkOutcome(ofPage(fetched).cause(), Sources.of(fetched));
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
