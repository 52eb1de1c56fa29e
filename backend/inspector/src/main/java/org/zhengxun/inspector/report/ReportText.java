package org.zhengxun.inspector.report;

import java.util.List;
import java.util.stream.Collectors;
import org.zhengxun.inspector.report.ReadableReport.Problem;
import org.zhengxun.inspector.report.ReadableReport.RuleLine;

/** The report for reading in a terminal: head, a table of the rules, then the problems. */
public final class ReportText {
  private static final int SHOWN_PER_RULE = 20;
  private static final int LABEL_WIDTH = 14;

  private final ReadableReport report;
  private final StringBuilder out = new StringBuilder();

  private ReportText(ReadableReport report) {
    this.report = report;
  }

  /** Writes a report. */
  public static String write(ReadableReport report) {
    ReportText text = new ReportText(report);
    text.head();
    text.rules();
    text.problems();
    text.skipped();
    return text.out.toString();
  }

  private void head() {
    line(report.title());
    report.facts().forEach(fact -> fact(fact.label(), fact.words()));
    if (report.limits() != null) {
      fact("检查受限", report.limits());
    }
    line("");
  }

  private void fact(String label, String words) {
    line(label + " ".repeat(Math.max(1, LABEL_WIDTH - DisplayWidth.of(label))) + words);
  }

  private void rules() {
    TextTable table = new TextTable(List.of("指标", "内容", "结论", "数量", "说明"), 4, 40, 20, 6, 40);
    report.rules().stream()
        .filter(rule -> !rule.isSilent())
        .forEach(
            rule ->
                table.row(
                    rule.rule(),
                    rule.title(),
                    rule.status().words(),
                    rule.count() == 0 ? "" : String.valueOf(rule.count()),
                    rule.note()));
    table.lines().forEach(this::line);
    String silent =
        report.rules().stream()
            .filter(RuleLine::isSilent)
            .map(RuleLine::rule)
            .collect(Collectors.joining(" "));
    if (!silent.isEmpty()) {
      line(RuleStatus.NO_DATA.words() + "：" + silent);
    }
    line("");
  }

  private void problems() {
    report.rules().stream().filter(rule -> rule.count() > 0).forEach(this::problemsOf);
  }

  private void problemsOf(RuleLine rule) {
    line(
        "%s %s  [%s %d]".formatted(rule.rule(), rule.title(), rule.status().words(), rule.count()));
    List<Problem> problems = report.problemsOf(rule.rule());
    problems.stream().limit(SHOWN_PER_RULE).forEach(this::problem);
    if (problems.size() > SHOWN_PER_RULE) {
      line("  …… 另有 %d 个，用 --html、--xlsx 或 --json 查看".formatted(problems.size() - SHOWN_PER_RULE));
    }
    line("");
  }

  private void problem(Problem problem) {
    line(
        "  %s %s%s"
            .formatted(
                problem.decided() ? "●" : "○",
                problem.words(),
                problem.decided() ? "" : "（" + problem.state() + "）"));
    line("    地址 " + problem.address() + place(problem));
    if (!problem.page().isEmpty()) {
      line("    所在页面 " + problem.page());
    }
    if (!problem.text().isEmpty()) {
      line("    文字 「" + problem.text() + "」");
    }
    if (!problem.excerpt().isEmpty()) {
      line("    摘录 " + problem.excerpt().plain());
    }
    if (problem.count() > 1) {
      line("    涉及 %d 个页面".formatted(problem.count()));
    }
  }

  /** Where on the page to look when no words of a link tell it, as of pictures and frames. */
  private static String place(Problem problem) {
    boolean told = !problem.text().isEmpty() || !problem.excerpt().isEmpty();
    return told || problem.element().isEmpty() ? "" : "（" + problem.element() + "）";
  }

  private void skipped() {
    if (report.skipped().isEmpty()) {
      return;
    }
    line("没有访问的地址 %d 个：".formatted(report.skipped().size()));
    report.skipped().stream()
        .limit(SHOWN_PER_RULE)
        .forEach(skipped -> line("  %s  %s".formatted(skipped.url(), skipped.cause().words())));
  }

  /** Nothing a site wrote may steer the terminal. */
  private void line(String text) {
    text.codePoints().map(c -> HtmlText.isReadable(c) ? c : ' ').forEach(out::appendCodePoint);
    out.append('\n');
  }
}
