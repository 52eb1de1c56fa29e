package org.zhengxun.inspector.fetch;

import java.time.Duration;
import java.util.Optional;

/**
 * How far a host that is busy is left alone: twice as long after every sign of trouble, back by one
 * step after several good answers. What a host may ask for in all is bounded, lest a hostile one
 * holds an inspection for ever. Not safe for threads; without a clock.
 */
final class BackOff {
  static final Duration LONGEST_PAUSE = Duration.ofMinutes(2);
  static final Duration LONGEST_STRETCH = Duration.ofSeconds(5);
  static final Duration PATIENCE = Duration.ofMinutes(5);

  private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
  private static final int MOST_STRIKES = 6;
  private static final int GOOD_UNTIL_FASTER = 5;

  private int strikes;
  private int good;
  private Duration patience = PATIENCE;

  /**
   * The host said that it is busy (429, 503).
   *
   * @param asked its Retry-After
   * @return how long to send nothing
   */
  Duration busy(Optional<Duration> asked) {
    Duration pause = shorter(asked.orElse(FIRST_PAUSE.multipliedBy(1L << strikes)), LONGEST_PAUSE);
    slow();
    pause = shorter(pause, patience.isPositive() ? patience : Duration.ZERO);
    patience = patience.minus(pause);
    return pause;
  }

  /** The host did not answer in time. */
  void slow() {
    strikes = Math.min(strikes + 1, MOST_STRIKES);
    good = 0;
  }

  /** The host answered as it should. */
  void good() {
    if (strikes > 0 && ++good >= GOOD_UNTIL_FASTER) {
      strikes--;
      good = 0;
    }
  }

  /** Time between two requests, in nanoseconds, given that of untroubled times. */
  long stretched(long gapNanos) {
    return Math.min(gapNanos << strikes, gapNanos + LONGEST_STRETCH.toNanos());
  }

  private static Duration shorter(Duration a, Duration b) {
    return a.compareTo(b) < 0 ? a : b;
  }
}
