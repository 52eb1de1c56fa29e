package org.zhengxun.launcher.demo.walk;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Asks again until the answer is as awaited. */
final class Until {
  private static final long PAUSE_MILLIS = 1_000;

  private Until() {}

  static JsonNode holds(
      String what, Duration patience, Supplier<JsonNode> ask, Predicate<JsonNode> awaited) {
    long end = System.nanoTime() + patience.toNanos();
    JsonNode answer = ask.get();
    while (!awaited.test(answer)) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException(
            what + " is not done after " + patience.toMinutes() + " minutes");
      }
      try {
        Thread.sleep(PAUSE_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("Interrupted while waiting for " + what, e);
      }
      answer = ask.get();
    }
    return answer;
  }
}
