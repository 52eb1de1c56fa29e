package org.zhengxun.inspector.crawl;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.zhengxun.inspector.InspectionCancelledException;

/** Knows when an inspection must end: cancelled by its caller, or out of time. */
public final class Watch {
  private final BooleanSupplier cancelled;
  private final long end;
  private final Set<Cut> cuts = Collections.synchronizedSet(EnumSet.noneOf(Cut.class));

  /**
   * @param before why something is missing among the answers already, or null
   */
  public Watch(BooleanSupplier cancelled, Duration time, Cut before) {
    this.cancelled = cancelled;
    this.end = System.nanoTime() + time.toNanos();
    if (before != null) {
      cuts.add(before);
    }
  }

  /** True when no time is left to look at more. */
  public boolean timeIsUp() {
    return System.nanoTime() - end >= 0;
  }

  /** Remembers that something of the site is left out. */
  public void cut(Cut cut) {
    cuts.add(cut);
  }

  /** The gravest reason why something of the site was left out; empty when nothing was. */
  public Optional<Cut> cut() {
    synchronized (cuts) {
      return cuts.stream().findFirst();
    }
  }

  /** Throws when the caller cancelled or interrupted. */
  public void check() {
    if (cancelled.getAsBoolean() || Thread.currentThread().isInterrupted()) {
      throw new InspectionCancelledException();
    }
  }
}
