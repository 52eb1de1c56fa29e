package org.zhengxun.inspector.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.zhengxun.inspector.Probe;
import org.zhengxun.inspector.report.Finding;

/**
 * V007 站点无法访问: of at least 20 probes a day over 7 days, 5 % or more failed; a probe that took 15 s
 * or more failed. Fewer probes decide nothing.
 */
final class ProbesCheck implements Check {
  private static final String RULE = "V007";
  private static final Duration WINDOW = Duration.ofDays(7);
  private static final int LEAST_A_DAY = 20;
  private static final long TOO_SLOW_MILLIS = 15_000;

  @Override
  public Set<String> rules() {
    return Set.of(RULE);
  }

  @Override
  public void conclude(Inspected site, Findings findings) {
    Instant end = site.request().timePoint().toInstant();
    List<Probe> probes =
        site.request().probes().stream()
            .filter(probe -> !probe.at().isAfter(end) && probe.at().isAfter(end.minus(WINDOW)))
            .toList();
    long failed =
        probes.stream().filter(probe -> !probe.ok() || probe.millis() >= TOO_SLOW_MILLIS).count();
    if (probes.isEmpty()) {
      findings.noData(RULE, "没有监测时间点前 1 周内的访问记录，每天至少须有 %d 次".formatted(LEAST_A_DAY));
      return;
    }
    String figures = figures(probes.size(), failed);
    findings.note(RULE, figures);
    if (fewest(probes, end) < LEAST_A_DAY) {
      findings.tooFewSamples(RULE);
    } else if (failed * 20 >= probes.size()) {
      findings.add(
          Finding.fault(RULE, figures).at(site.crawl().start(), site.crawl().start()).build());
    }
  }

  /** Probes of the day with the fewest; the last of the seven ends with the time point. */
  private static int fewest(List<Probe> probes, Instant end) {
    int[] days = new int[(int) WINDOW.toDays()];
    probes.forEach(probe -> days[(int) Duration.between(probe.at(), end).toDays()]++);
    return Arrays.stream(days).min().orElse(0);
  }

  /** The share is told whatever comes of it, half up to two places. */
  private static String figures(int all, long failed) {
    BigDecimal share =
        BigDecimal.valueOf(failed * 100).divide(BigDecimal.valueOf(all), 2, RoundingMode.HALF_UP);
    return "1 周内监测 %d 次，打不开 %d 次，占 %s%%"
        .formatted(all, failed, share.stripTrailingZeros().toPlainString());
  }
}
