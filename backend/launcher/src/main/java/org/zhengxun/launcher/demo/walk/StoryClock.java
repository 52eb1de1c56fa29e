package org.zhengxun.launcher.demo.walk;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.zhengxun.launcher.demo.api.DemoApi;
import org.zhengxun.launcher.demo.api.DemoUser;

/** Moves the demo's business clock to the days of the story; never back. */
final class StoryClock {
  private final DemoUser administrator;

  StoryClock(DemoApi api) {
    this.administrator = api.as("shaanxi-xtgly");
  }

  /** The given day of February 2025 and hour, or later when the clock is already past it. */
  void atLeast(int day, int hour) {
    OffsetDateTime to = OffsetDateTime.of(2025, 2, day, hour, 0, 0, 0, ZoneOffset.ofHours(8));
    OffsetDateTime now =
        OffsetDateTime.parse(administrator.get("/api/v1/clock").path("now").asText());
    if (now.isBefore(to)) {
      administrator.post("/api/v1/demo/clock", Map.of("to", to.toString()));
    }
  }
}
