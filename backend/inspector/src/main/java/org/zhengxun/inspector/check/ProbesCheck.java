package org.zhengxun.inspector.check;

import java.time.Duration;
import java.time.Instant;
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
  private static final int LEAST = 140;
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
      findings.noData(RULE);
    } else if (probes.size() < LEAST) {
      findings.tooFewSamples(RULE);
    } else if (failed * 20 >= probes.size()) {
      String reason = "1 周内监测 %d 次，打不开 %d 次".formatted(probes.size(), failed);
      findings.add(
          Finding.fault(RULE, reason).at(site.crawl().start(), site.crawl().start()).build());
    }
  }
}
