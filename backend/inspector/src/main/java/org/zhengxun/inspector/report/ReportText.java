package org.zhengxun.inspector.report;

import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhengxun.inspector.crawl.Cut;
import org.zhengxun.inspector.fetch.Cause;

/** The report for reading in a terminal. */
public final class ReportText {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private static final int SHOWN_PER_RULE = 20;

  private final Report report;
  private final Function<String, String> titles;
  private final StringBuilder out = new StringBuilder();

  private ReportText(Report report, Function<String, String> titles) {
    this.report = report;
    this.titles = titles;
  }

  /**
   * Writes a report.
   *
   * @param titles short words for a rule
   */
  public static String write(Report report, Function<String, String> titles) {
    ReportText text = new ReportText(report, titles);
    text.head();
    text.findings();
    text.foot();
    return text.out.toString();
  }

  private void head() {
    Duration took = Duration.between(report.started(), report.finished());
    line("网站检查报告  " + report.site());
    line("监测时间点    " + report.timePoint().format(TIME));
    line("检查时间      %s，用时 %d 秒".formatted(report.started().format(TIME), took.toSeconds()));
    line("检查范围      %d 个页面，%d 个链接".formatted(report.checked().pages(), report.checked().links()));
    if (report.checked().cut() == Cut.ROBOTS) {
      line("检查受限      " + Cause.ROBOTS_UNREADABLE.words() + "，只看了首页");
    }
    long decided = report.findings().stream().filter(f -> f.verdict().isDecided()).count();
    line("检查结果      %d 个问题，%d 个待复核".formatted(decided, report.findings().size() - decided));
    line("");
  }

  private void findings() {
    Map<String, List<Finding>> byRule =
        report.findings().stream()
            .collect(
                Collectors.groupingBy(
                    Finding::rule, java.util.LinkedHashMap::new, Collectors.toList()));
    byRule.forEach(
        (rule, findings) -> {
          RuleStatus status = report.checked().rules().get(rule);
          line(
              "%s %s  [%s %d]"
                  .formatted(
                      rule,
                      titles.apply(rule),
                      status == null ? "" : status.words(),
                      findings.size()));
          findings.stream().limit(SHOWN_PER_RULE).forEach(this::finding);
          if (findings.size() > SHOWN_PER_RULE) {
            line("  …… 另有 %d 个，见 JSON".formatted(findings.size() - SHOWN_PER_RULE));
          }
          line("");
        });
  }

  private void finding(Finding finding) {
    String sure = finding.verdict().isDecided() ? "●" : "○";
    String text =
        finding.text() == null || finding.text().isBlank() ? "" : "「" + finding.text() + "」";
    line("  %s %s %s".formatted(sure, finding.reason(), text).stripTrailing());
    line("    地址 " + finding.url());
    if (!finding.page().equals(finding.url())) {
      line("    所在页面 " + finding.page());
    }
    if (finding.count() > 1) {
      line("    涉及 %d 处".formatted(finding.count()));
    }
  }

  private void foot() {
    for (RuleStatus status :
        List.of(
            RuleStatus.CLEAN,
            RuleStatus.PARTLY_CLEAN,
            RuleStatus.TOO_FEW_SAMPLES,
            RuleStatus.NO_DATA)) {
      String rules =
          report.checked().rules().entrySet().stream()
              .filter(entry -> entry.getValue() == status)
              .map(Map.Entry::getKey)
              .collect(Collectors.joining(" "));
      if (!rules.isEmpty()) {
        line(status.words() + "：" + rules);
      }
    }
    report.checked().notes().forEach((rule, words) -> line("%s 说明：%s".formatted(rule, words)));
    if (!report.checked().skipped().isEmpty()) {
      line("未访问的地址 %d 个：".formatted(report.checked().skipped().size()));
      report.checked().skipped().stream()
          .limit(SHOWN_PER_RULE)
          .forEach(skipped -> line("  %s  %s".formatted(skipped.url(), skipped.cause().words())));
    }
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
