package org.zhengxun.shared.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The one clock of deadlines, quarters, document dates and history. Real time in production; the
 * demo profile sets it apart from real time, see {@link DemoClock}. Tokens, audit and ids use real
 * time instead.
 */
@ApplicationScoped
public class BusinessClock {
  /** The zone in which dates of the rules are meant. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private volatile Clock clock = Clock.system(ZONE);

  public Instant now() {
    return clock.instant();
  }

  void run(Clock other) {
    clock = other;
  }

  /** What classes inject: follows every later change of the business clock. */
  @Produces
  @Singleton
  Clock clock() {
    return new Clock() {
      @Override
      public ZoneId getZone() {
        return ZONE;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
      }

      @Override
      public Instant instant() {
        return now();
      }
    };
  }
}
