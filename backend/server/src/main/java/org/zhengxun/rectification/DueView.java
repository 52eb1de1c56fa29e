package org.zhengxun.rectification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** A deadline as shown and as counted down to. */
public record DueView(DeadlineKind kind, LocalDate on, LocalTime time, Instant at, String words) {
  static DueView of(Deadline d) {
    return new DueView(d.kind(), d.on(), d.time(), d.at(), d.words());
  }
}
