package org.zhengxun.inspector.report;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhengxun.inspector.evidence.Evidence;
import org.zhengxun.inspector.report.ReadableReport.Fact;
import org.zhengxun.inspector.report.ReadableReport.Problem;
import org.zhengxun.inspector.report.ReadableReport.Proof;
import org.zhengxun.inspector.report.ReadableReport.RuleLine;

/** Puts an inspection's report into words. */
public final class ReportReader {
  private static final String TITLE = "网站检查报告";
  private static final List<String> REMARKS =
      List.of(
          "“有问题”由程序按指标判定；“待复核”是程序发现的疑似问题，须由人员确认，其后的百分数是程序的把握程度。",
          "“已检查部分未发现问题”表示网站未全部检查；“无数据”“样本不足”表示不能作出结论，不等于没有问题。",
          "时间均为北京时间；更新情况按监测时间点判断。SHA-256 是检查时读到的内容的校验值，可与存档核对。");

  private ReportReader() {}

  /**
   * @param titles short words for a rule
   */
  public static ReadableReport read(Report report, Function<String, String> titles) {
    return new ReadableReport(
        TITLE,
        report.site(),
        facts(report),
        report.checked().cut() == null ? null : report.checked().cut().words(),
        rules(report, titles),
        report.findings().stream().map(ReportReader::problem).toList(),
        report.checked().skipped(),
        REMARKS);
  }

  private static List<Fact> facts(Report report) {
    long decided = report.findings().stream().filter(f -> f.verdict().isDecided()).count();
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("网站", report.site()));
    facts.add(new Fact("监测时间点", ReportTime.minute(report.timePoint())));
    facts.add(new Fact("检查时间", span(report.started(), report.finished())));
    facts.add(
        new Fact(
            "检查范围", "%d 个页面，%d 个链接".formatted(report.checked().pages(), report.checked().links())));
    report
        .checked()
        .traps()
        .forEach(
            trap ->
                facts.add(
                    new Fact(
                        "没有跟进",
                        "%s，略去 %d 个地址，如 %s"
                            .formatted(trap.kind().words(), trap.count(), trap.url()))));
    facts.add(new Fact("检查工具", report.tool()));
    facts.add(
        new Fact("检查结果", "%d 个问题，%d 个待复核".formatted(decided, report.findings().size() - decided)));
    return facts;
  }

  private static String span(ZonedDateTime started, ZonedDateTime finished) {
    return "%s，用时 %s"
        .formatted(ReportTime.minute(started), took(Duration.between(started, finished)));
  }

  private static String took(Duration time) {
    return time.toMinutes() == 0
        ? time.toSeconds() + " 秒"
        : "%d 分 %d 秒".formatted(time.toMinutes(), time.toSecondsPart());
  }

  private static List<RuleLine> rules(Report report, Function<String, String> titles) {
    Map<String, Long> counts =
        report.findings().stream()
            .collect(Collectors.groupingBy(Finding::rule, Collectors.counting()));
    return report.checked().rules().entrySet().stream()
        .map(
            entry ->
                new RuleLine(
                    entry.getKey(),
                    titles.apply(entry.getKey()),
                    entry.getValue(),
                    counts.getOrDefault(entry.getKey(), 0L).intValue(),
                    report.checked().notes().getOrDefault(entry.getKey(), "")))
        .toList();
  }

  private static Problem problem(Finding finding) {
    boolean decided = finding.verdict().isDecided();
    Evidence evidence = finding.evidence();
    return new Problem(
        finding.rule(),
        decided ? "问题" : "待复核，把握 %d%%".formatted(Math.round(finding.confidence() * 100)),
        decided,
        finding.reason(),
        finding.url(),
        finding.page().equals(finding.url()) ? "" : finding.page(),
        Objects.requireNonNullElse(finding.element(), ""),
        shows(finding) ? "" : Objects.requireNonNullElse(finding.text(), ""),
        MarkedText.of(passage(finding), finding.text()),
        finding.count(),
        finding.pages(),
        evidence == null
            ? null
            : new Proof(
                evidence.url(), evidence.fetchedAt(), evidence.status(), evidence.sha256()));
  }

  private static String passage(Finding finding) {
    return finding.evidence() == null ? null : finding.evidence().excerpt();
  }

  private static boolean shows(Finding finding) {
    String passage = passage(finding);
    return passage != null && finding.text() != null && passage.contains(finding.text());
  }
}
