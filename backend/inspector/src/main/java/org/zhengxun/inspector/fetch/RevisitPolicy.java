package org.zhengxun.inspector.fetch;

import java.time.Duration;
import java.time.Instant;

/**
 * How often a page is looked at: twice as seldom each time it was unchanged, twice as often each
 * time it had changed, between two bounds.
 *
 * @param shortest time between two looks
 * @param longest time between two looks
 */
public record RevisitPolicy(Duration shortest, Duration longest) {

  public RevisitPolicy {
    if (shortest.isNegative() || longest.compareTo(shortest) < 0) {
      throw new IllegalArgumentException("复查间隔的上下限有误");
    }
  }

  /** Between a day and four weeks: within the two weeks of 首页更新 a page is seen several times. */
  public static RevisitPolicy usual() {
    return new RevisitPolicy(Duration.ofDays(1), Duration.ofDays(28));
  }

  /** Every page each time: for verdicts that must hold on the day. */
  public static RevisitPolicy always() {
    return new RevisitPolicy(Duration.ZERO, Duration.ZERO);
  }

  /**
   * A look at a page.
   *
   * @param at when
   * @param interval time until the next look
   */
  public record Look(Instant at, Duration interval) {}

  /** The first look at a page. */
  public Look first(Instant at) {
    return new Look(at, shortest);
  }

  /** The look that follows an earlier one. */
  public Look next(Look earlier, Instant at, boolean changed) {
    Duration wished =
        changed ? earlier.interval().dividedBy(2) : earlier.interval().multipliedBy(2);
    return new Look(at, bounded(wished));
  }

  private Duration bounded(Duration interval) {
    Duration atLeast = interval.compareTo(shortest) < 0 ? shortest : interval;
    return atLeast.compareTo(longest) > 0 ? longest : atLeast;
  }

  /** True when the page is to be looked at again. */
  public boolean isDue(Look latest, Instant now) {
    return !now.isBefore(latest.at().plus(bounded(latest.interval())));
  }
}
