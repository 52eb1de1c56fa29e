package org.zhengxun.inspector.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.zhengxun.inspector.report.ReadableReport.Problem;
import org.zhengxun.inspector.report.ReadableReport.Proof;
import org.zhengxun.inspector.report.ReadableReport.RuleLine;

/**
 * The report as one HTML file that needs nothing else: no script, nothing from outside. Read
 * offline and printed on A4.
 */
public final class ReportHtml {
  /** More under one rule are counted only: nobody reads them one by one, and a browser must not. */
  private static final int SHOWN_PER_RULE = 500;

  private static final int SKIPPED_SHOWN = 200;
  private static final String NUMBERS = "一二三四";
  private static final String STYLE = style();

  private final ReadableReport report;
  private final HtmlText out = new HtmlText();
  private int sections;

  private ReportHtml(ReadableReport report) {
    this.report = report;
  }

  /** Writes a report; to be stored as UTF-8. */
  public static String write(ReadableReport report) {
    ReportHtml html = new ReportHtml(report);
    html.open();
    html.head();
    html.rules();
    html.problems();
    html.skipped();
    html.remarks();
    html.out.raw("</main>\n</body>\n</html>\n");
    return html.out.toString();
  }

  private static String style() {
    try (InputStream in = ReportHtml.class.getResourceAsStream("report.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void open() {
    out.raw("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n")
        .raw(
            "<meta http-equiv=\"Content-Security-Policy\""
                + " content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
        .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .raw("<meta name=\"referrer\" content=\"no-referrer\">\n")
        .element("title", report.title() + "　" + report.site())
        .raw("\n<style>\n")
        .raw(STYLE)
        .raw("@page { @top-left { content: ")
        .raw(HtmlText.css(report.title()))
        .raw("; } @top-right { content: ")
        .raw(HtmlText.css(report.site()))
        .raw("; } }\n</style>\n</head>\n<body>\n<main>\n");
  }

  private void head() {
    out.element("h1", report.title()).raw("\n<table class=\"facts\">\n");
    report.facts().forEach(fact -> row(fact.label(), () -> out.text(fact.words())));
    out.raw("</table>\n");
    if (report.limits() != null) {
      out.raw("<p class=\"limits\"><strong>检查受限：</strong>").text(report.limits()).raw("。</p>\n");
    }
  }

  private void row(String label, Runnable cell) {
    out.raw("<tr><th scope=\"row\">").text(label).raw("</th><td>");
    cell.run();
    out.raw("</td></tr>\n");
  }

  private void section(String words) {
    out.element("h2", NUMBERS.charAt(sections) + "、" + words).raw("\n");
    sections++;
  }

  private void rules() {
    if (report.rules().isEmpty()) {
      return;
    }
    section("指标结论");
    out.raw("<table class=\"rules\">\n<thead><tr>");
    List.of("指标", "内容", "结论", "数量", "说明")
        .forEach(label -> out.raw("<th scope=\"col\">").text(label).raw("</th>"));
    out.raw("</tr></thead>\n<tbody>\n");
    report.rules().stream()
        .filter(rule -> !rule.isSilent() && !rule.isOpenVeto())
        .forEach(this::rule);
    out.raw("</tbody>\n</table>\n");
    openVetoes(report.rules().stream().filter(RuleLine::isOpenVeto).toList());
    List<RuleLine> silent =
        report.rules().stream().filter(rule -> rule.isSilent() && !rule.isOpenVeto()).toList();
    if (!silent.isEmpty()) {
      out.raw("<p class=\"silent\">以下 ")
          .text(String.valueOf(silent.size()))
          .raw(" 项没有数据（未检查，或没有可供检查的内容），不作结论：")
          .text(
              silent.stream()
                  .map(rule -> rule.rule() + " " + rule.title())
                  .collect(Collectors.joining("；")))
          .raw("。</p>\n");
    }
  }

  /** Nobody may overlook what could fail the site. */
  private void openVetoes(List<RuleLine> vetoes) {
    if (vetoes.isEmpty()) {
      return;
    }
    out.element("h3", "没有结论的单项否决指标（%d 项，须由人员检查）".formatted(vetoes.size()))
        .raw("\n<table class=\"vetoes\">\n<thead><tr>");
    List.of("指标", "内容", "结论", "原因")
        .forEach(label -> out.raw("<th scope=\"col\">").text(label).raw("</th>"));
    out.raw("</tr></thead>\n<tbody>\n");
    for (RuleLine veto : vetoes) {
      out.raw("<tr><td class=\"ref\">")
          .text(veto.rule())
          .raw("</td><td>")
          .text(veto.title())
          .raw("</td><td class=\"status open\">")
          .text(veto.status().words())
          .raw("</td><td>")
          .text(veto.note().isEmpty() ? "没有检查，或没有可供检查的内容" : veto.note())
          .raw("</td></tr>\n");
    }
    out.raw("</tbody>\n</table>\n");
  }

  private void rule(RuleLine rule) {
    out.raw("<tr><td class=\"ref\">");
    if (rule.count() > 0) {
      out.raw("<a href=\"#r-").text(rule.rule()).raw("\">").text(rule.rule()).raw("</a>");
    } else {
      out.text(rule.rule());
    }
    out.raw("</td><td>")
        .text(rule.title())
        .raw("</td><td class=\"status ")
        .raw(tone(rule.status()))
        .raw("\">")
        .text(rule.status().words())
        .raw(rule.count() == 0 ? "</td><td class=\"number none\">" : "</td><td class=\"number\">")
        .text(rule.count() == 0 ? "—" : String.valueOf(rule.count()))
        .raw("</td><td>")
        .text(rule.note())
        .raw("</td></tr>\n");
  }

  private static String tone(RuleStatus status) {
    return switch (status) {
      case FAULT -> "fault";
      case CANDIDATES -> "candidates";
      case CLEAN -> "clean";
      case PARTLY_CLEAN, NO_DATA, TOO_FEW_SAMPLES -> "open";
    };
  }

  private void problems() {
    section("问题");
    if (report.problems().isEmpty()) {
      out.raw("<p>没有问题可列。</p>\n");
    }
    report.rules().stream().filter(rule -> rule.count() > 0).forEach(this::problemsOf);
  }

  private void problemsOf(RuleLine rule) {
    out.raw("<section id=\"r-")
        .text(rule.rule())
        .raw("\">\n<h3><span class=\"ref\">")
        .text(rule.rule())
        .raw("</span> ")
        .text(rule.title())
        .raw(" <span class=\"status ")
        .raw(tone(rule.status()))
        .raw("\">")
        .text(rule.status().words() + " " + rule.count())
        .raw("</span></h3>\n");
    List<Problem> problems = report.problemsOf(rule.rule());
    int shown = Math.min(problems.size(), SHOWN_PER_RULE);
    for (int i = 0; i < shown; i++) {
      problem(i + 1, problems.get(i));
    }
    if (problems.size() > shown) {
      out.element("p", "另有 %d 个同类问题，见电子表格。".formatted(problems.size() - shown)).raw("\n");
    }
    out.raw("</section>\n");
  }

  private void problem(int number, Problem problem) {
    out.raw("<article>\n<h4>")
        .text(number + ". " + problem.words())
        .raw(problem.decided() ? " <span class=\"sure\">" : " <span class=\"unsure\">")
        .text(problem.state())
        .raw("</span></h4>\n<table class=\"facts\">\n");
    if (!problem.address().isEmpty()) {
      row("地址", () -> out.address(problem.address()));
    }
    if (!problem.page().isEmpty()) {
      row("所在页面", () -> out.address(problem.page()));
    }
    if (!problem.element().isEmpty()) {
      row("页面元素", () -> out.element("code", problem.element()));
    }
    if (!problem.text().isEmpty()) {
      row("文字", () -> out.element("bdi", problem.text()));
    }
    if (!problem.excerpt().isEmpty()) {
      row("摘录", () -> excerpt(problem.excerpt()));
    }
    if (problem.count() > 1) {
      row("涉及页面", () -> pages(problem));
    }
    if (problem.proof() != null) {
      row("依据", () -> proof(problem, problem.proof()));
    }
    out.raw("</table>\n</article>\n");
  }

  private void excerpt(MarkedText excerpt) {
    out.raw("<bdi class=\"excerpt\">").text(excerpt.before());
    if (!excerpt.place().isEmpty()) {
      out.raw("<mark>【").text(excerpt.place()).raw("】</mark>");
    }
    out.text(excerpt.after()).raw("</bdi>");
  }

  private void pages(Problem problem) {
    out.text("共 %d 个".formatted(problem.count()));
    if (problem.pages().isEmpty()) {
      return;
    }
    boolean all = problem.pages().size() >= problem.count();
    out.text(all ? "：" : "，前 %d 个：".formatted(problem.pages().size())).raw("<ol>");
    problem.pages().forEach(page -> out.raw("<li>").address(page).raw("</li>"));
    out.raw("</ol>");
  }

  private void proof(Problem problem, Proof proof) {
    out.text(ReportTime.second(proof.at()));
    out.text(proof.status() == 0 ? " 没有应答" : " 应答状态 " + proof.status());
    if (!proof.url().isEmpty() && !proof.url().equals(problem.address())) {
      out.raw(" <br>").address(proof.url());
    }
    if (proof.sha256() != null) {
      out.raw(" <br>SHA-256 <code>").text(proof.sha256()).raw("</code>");
    }
  }

  private void skipped() {
    if (report.skipped().isEmpty()) {
      return;
    }
    section("没有访问的地址");
    out.raw("<table class=\"skipped\">\n<thead><tr>")
        .raw("<th scope=\"col\">地址</th><th scope=\"col\">原因</th><th scope=\"col\">所在页面</th>")
        .raw("</tr></thead>\n<tbody>\n");
    report.skipped().stream()
        .limit(SKIPPED_SHOWN)
        .forEach(
            link ->
                out.raw("<tr><td>")
                    .element("bdi", link.url())
                    .raw("</td><td>")
                    .text(link.cause().words())
                    .raw("</td><td>")
                    .element("bdi", link.page())
                    .text(link.count() > 1 ? " 等 %d 个页面".formatted(link.count()) : "")
                    .raw("</td></tr>\n"));
    out.raw("</tbody>\n</table>\n");
    if (report.skipped().size() > SKIPPED_SHOWN) {
      out.element("p", "另有 %d 个，见电子表格。".formatted(report.skipped().size() - SKIPPED_SHOWN));
    }
  }

  private void remarks() {
    if (report.remarks().isEmpty()) {
      return;
    }
    section("说明");
    out.raw("<ol class=\"remarks\">\n");
    report.remarks().forEach(words -> out.element("li", words).raw("\n"));
    out.raw("</ol>\n");
  }
}
