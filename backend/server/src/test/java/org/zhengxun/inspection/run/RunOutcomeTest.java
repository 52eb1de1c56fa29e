package org.zhengxun.inspection.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.zhengxun.inspector.crawl.Cut;

class RunOutcomeTest {
  private static final InspectionLimits LIMITS = SiteChecks.limits(300, Duration.ofHours(1));

  @Test
  void aBusinessClockMovedByADayDuringTheRunCutsNothing() {
    RunOutcome outcome = RunOutcome.of(Reports.without(Duration.ofDays(1), null), LIMITS);

    assertThat(outcome).isEqualTo(new RunOutcome(true, true, "已完成"));
  }

  @Test
  void aRunThatWasCutSaysWhy() {
    assertThat(RunOutcome.of(Reports.without(Duration.ZERO, Cut.TIME), LIMITS).words())
        .isEqualTo("已到时限，部分页面未检查");
    assertThat(RunOutcome.of(Reports.without(Duration.ZERO, Cut.PAGES), LIMITS).words())
        .isEqualTo("已读满 300 页，其余页面未检查");
    assertThat(RunOutcome.of(Reports.without(Duration.ZERO, Cut.DEPTH), LIMITS).words())
        .isEqualTo("已读到第 %d 层，更深的页面未检查".formatted(LIMITS.depth()));
    assertThat(RunOutcome.of(Reports.without(Duration.ZERO, Cut.LINKS), LIMITS).whole()).isFalse();
  }

  @Test
  void aSiteWhoseRobotsCannotBeReadCountsAsNotReachedAndSaysWhy() {
    assertThat(RunOutcome.of(Reports.without(Duration.ZERO, Cut.ROBOTS), LIMITS))
        .isEqualTo(new RunOutcome(false, false, "对方不允许访问：robots.txt 无法读取，按规定视为不允许自动访问，只看了首页"));
  }
}
