package org.zhengxun.inspection.run;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.zhengxun.inspector.Inspector;
import org.zhengxun.inspector.crawl.Cut;
import org.zhengxun.inspector.report.Finding;
import org.zhengxun.inspector.report.Report;
import org.zhengxun.inspector.report.RuleStatus;

/** Reports as the inspector makes them. */
final class Reports {
  private static final String SITE = "http://www.test.gov.cn/";
  private static final ZonedDateTime STARTED = ZonedDateTime.parse("2025-02-10T09:00:00+08:00");

  private Reports() {}

  /** The site was read whole and has one fault. */
  static Report withOneFault(String rule) {
    return withOneFault(rule, "页面底部功能区缺少网站标识码", 1);
  }

  /** The same fault, however it is worded and on however many pages it stands. */
  static Report withOneFault(String rule, String reason, int count) {
    Finding fault = Finding.fault(rule, reason).at(SITE, SITE).count(count).subject("缺少").build();
    return report(Map.of(rule, RuleStatus.FAULT), Duration.ofMinutes(1), null, List.of(fault));
  }

  /** The site was read whole and has so many different faults of one rule. */
  static Report withFaults(String rule, int faults) {
    List<Finding> found =
        IntStream.range(0, faults)
            .mapToObj(
                i -> Finding.fault(rule, "第" + i + "个").at(SITE, SITE).subject("缺少" + i).build())
            .toList();
    return report(Map.of(rule, RuleStatus.FAULT), Duration.ofMinutes(1), null, found);
  }

  /** The site was read whole, and nothing is wrong under this rule any more. */
  static Report withoutFault(String rule) {
    return report(Map.of(rule, RuleStatus.CLEAN), Duration.ofMinutes(1), null, List.of());
  }

  /**
   * Nothing was found.
   *
   * @param took how long it took by the clock that its times were read from
   * @param cut why something was left out, or null
   */
  static Report without(Duration took, Cut cut) {
    return report(Map.of(), took, cut, List.of());
  }

  private static Report report(
      Map<String, RuleStatus> rules, Duration took, Cut cut, List<Finding> findings) {
    return new Report(
        SITE,
        STARTED,
        STARTED,
        STARTED.plus(took),
        Inspector.TOOL,
        new Report.Checked(
            20, 100, new TreeMap<>(rules), new TreeMap<>(), cut, List.of(), List.of()),
        findings);
  }
}
