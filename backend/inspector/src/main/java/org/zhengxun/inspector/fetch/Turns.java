package org.zhengxun.inspector.fetch;

/** When a host may be asked next. Safe for many threads. */
public final class Turns {
  private long nextFree = System.nanoTime();

  Turns() {}

  /**
   * Takes the next turn.
   *
   * @param gapNanos time until the turn after it
   * @return nanoseconds to wait, 0 for at once
   */
  synchronized long take(long gapNanos) {
    long now = System.nanoTime();
    long turn = Math.max(now, nextFree);
    nextFree = turn + gapNanos;
    return turn - now;
  }

  /** Nobody takes a turn for so long. */
  synchronized void pause(long nanos) {
    nextFree = Math.max(nextFree, System.nanoTime() + nanos);
  }
}
