package org.zhengxun.inspector.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengxun.inspector.Probe;
import org.zhengxun.inspector.TestSite;
import org.zhengxun.inspector.report.RuleStatus;

class ProbesCheckTest {
  @ParameterizedTest
  @CsvSource({
    "140, 6, 15000, CLEAN",
    "140, 7, 15000, FAULT",
    "140, 7, 14999, CLEAN",
    "139, 139, 15000, TOO_FEW_SAMPLES",
    "0, 0, 0, NO_DATA"
  })
  void fivePercentOfEnoughProbesIsAVeto(int all, int slow, long millis, RuleStatus expected) {
    Instant end = TestSite.TIME_POINT.toInstant();
    List<Probe> probes = new ArrayList<>();
    for (int i = 0; i < all; i++) {
      probes.add(new Probe(end.minusSeconds(4320L * i), true, i < slow ? millis : 300));
    }
    try (TestSite site = new TestSite()) {
      site.page("/", "首页");

      assertThat(
              site.inspect(site.request().probes(probes).rules(Set.of("V007")))
                  .checked()
                  .rules()
                  .get("V007"))
          .isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @CsvSource({"140, 6, '1 周内监测 140 次，打不开 6 次，占 4.29%'", "139, 0, '1 周内监测 139 次，打不开 0 次，占 0%'"})
  void theShareIsToldAlsoWhenItIsNoVeto(int all, int failed, String words) {
    Instant end = TestSite.TIME_POINT.toInstant();
    List<Probe> probes = new ArrayList<>();
    for (int i = 0; i < all; i++) {
      probes.add(new Probe(end.minusSeconds(4320L * i), i >= failed, 300));
    }
    try (TestSite site = new TestSite()) {
      site.page("/", "首页");

      assertThat(site.inspect(site.request().probes(probes)).checked().notes())
          .containsEntry("V007", words);
    }
  }

  @Test
  void aDayWithTooFewProbesDecidesNothing() {
    Instant end = TestSite.TIME_POINT.toInstant();
    List<Probe> probes = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      probes.add(new Probe(end.minusSeconds(60L * i), i > 30, 300));
    }
    try (TestSite site = new TestSite()) {
      site.page("/", "首页");

      assertThat(site.inspect(site.request().probes(probes)).checked().rules().get("V007"))
          .isEqualTo(RuleStatus.TOO_FEW_SAMPLES);
    }
  }

  @ParameterizedTest
  @CsvSource({"8", "-1"})
  void probesOutsideTheWeekDoNotCount(long daysBefore) {
    Instant at = TestSite.TIME_POINT.toInstant().minusSeconds(86_400 * daysBefore);
    List<Probe> probes = java.util.Collections.nCopies(200, new Probe(at, false, 0));
    try (TestSite site = new TestSite()) {
      assertThat(site.inspect(site.request().probes(probes)).checked().rules().get("V007"))
          .isEqualTo(RuleStatus.NO_DATA);
    }
  }
}
