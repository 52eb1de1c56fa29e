package org.zhengxun.inspector.crawl;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.zhengxun.inspector.InspectionCancelledException;

/** Knows when an inspection must end: cancelled by its caller, or out of time. */
public final class Watch {
  private final BooleanSupplier cancelled;
  private final long end;

  public Watch(BooleanSupplier cancelled, Duration time) {
    this.cancelled = cancelled;
    this.end = System.nanoTime() + time.toNanos();
  }

  /** True when no time is left to look at more. */
  public boolean timeIsUp() {
    return System.nanoTime() - end >= 0;
  }

  /** Throws when the caller cancelled or interrupted. */
  public void check() {
    if (cancelled.getAsBoolean() || Thread.currentThread().isInterrupted()) {
      throw new InspectionCancelledException();
    }
  }
}
