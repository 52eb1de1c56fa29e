package org.zhengxun.inspector.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.zhengxun.inspector.report.ReadableReport.Problem;
import org.zhengxun.inspector.report.ReadableReport.Proof;
import org.zhengxun.inspector.report.ReadableReport.RuleLine;

/** The report as an xlsx file: 问题, 指标结论, 检查说明. No text is ever run as a formula. */
public final class ReportXlsx {
  private static final List<Heading> PROBLEMS =
      List.of(
          new Heading("序号", 7),
          new Heading("指标", 8),
          new Heading("指标内容", 36),
          new Heading("情况", 18),
          new Heading("问题", 40),
          new Heading("地址", 44),
          new Heading("所在页面", 44),
          new Heading("页面元素", 22),
          new Heading("文字", 30),
          new Heading("摘录", 50),
          new Heading("涉及页面数", 11),
          new Heading("涉及的页面", 44),
          new Heading("检查时间", 20),
          new Heading("应答状态", 10),
          new Heading("SHA-256", 30));
  private static final List<Heading> RULES =
      List.of(
          new Heading("指标", 8),
          new Heading("指标内容", 60),
          new Heading("结论", 20),
          new Heading("数量", 8),
          new Heading("说明", 70));
  private static final List<Heading> SKIPPED =
      List.of(
          new Heading("没有访问的地址", 60),
          new Heading("原因", 36),
          new Heading("所在页面", 60),
          new Heading("页面数", 9));

  /** What a sheet and a cell can hold. */
  private static final int MOST_ROWS = 1_000_000;

  private static final int LONGEST_TEXT = 32_000;

  private ReportXlsx() {}

  private record Heading(String words, int width) {}

  /** Writes a report; the stream stays open. */
  public static void write(ReadableReport report, OutputStream out) {
    try {
      Workbook workbook = new Workbook(out, "Zhengxun", "1.0");
      problems(table(workbook, "问题", PROBLEMS, report.problems().size()), report);
      rules(table(workbook, "指标结论", RULES, report.rules().size()), report);
      facts(workbook.newWorksheet("检查说明"), report);
      if (!report.skipped().isEmpty()) {
        skipped(table(workbook, "没有访问的地址", SKIPPED, report.skipped().size()), report);
      }
      workbook.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Worksheet table(Workbook book, String name, List<Heading> headings, int rows) {
    Worksheet sheet = book.newWorksheet(name);
    for (int column = 0; column < headings.size(); column++) {
      sheet.value(0, column, headings.get(column).words());
      sheet.width(column, headings.get(column).width());
      sheet.style(0, column).bold().fillColor("F2F4F7").verticalAlignment("center").set();
    }
    sheet.freezePane(0, 1);
    sheet.setAutoFilter(0, 0, Math.min(rows, MOST_ROWS), headings.size() - 1);
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.pageOrientation("landscape");
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.repeatRows(0);
    return sheet;
  }

  private static void problems(Worksheet sheet, ReadableReport report) {
    int line = 0;
    for (RuleLine rule : report.rules()) {
      for (Problem problem :
          rule.count() == 0 ? List.<Problem>of() : report.problemsOf(rule.rule())) {
        if (line < MOST_ROWS) {
          line++;
          row(sheet, line, cells(line, rule, problem));
        }
      }
    }
  }

  private static List<Object> cells(int number, RuleLine rule, Problem problem) {
    Proof proof = problem.proof();
    List<Object> cells = new ArrayList<>();
    cells.add(number);
    cells.add(problem.rule());
    cells.add(rule.title());
    cells.add(problem.state());
    cells.add(problem.words());
    cells.add(problem.address());
    cells.add(problem.page());
    cells.add(problem.element());
    cells.add(problem.text());
    cells.add(problem.excerpt().plain());
    cells.add(problem.count());
    cells.add(String.join("\n", problem.pages()));
    cells.add(proof == null ? "" : ReportTime.second(proof.at()));
    cells.add(proof == null || proof.status() == 0 ? "" : proof.status());
    cells.add(proof == null || proof.sha256() == null ? "" : proof.sha256());
    return cells;
  }

  private static void rules(Worksheet sheet, ReadableReport report) {
    int line = 0;
    for (RuleLine rule : report.rules()) {
      line++;
      row(
          sheet,
          line,
          List.of(rule.rule(), rule.title(), rule.status().words(), rule.count(), rule.note()));
    }
  }

  private static void facts(Worksheet sheet, ReadableReport report) {
    sheet.width(0, 18);
    sheet.width(1, 110);
    text(sheet, 0, 0, report.title());
    sheet.style(0, 0).bold().fontSize(14).set();
    int line = 2;
    for (ReadableReport.Fact fact : report.facts()) {
      row(sheet, line++, List.of(fact.label(), fact.words()));
    }
    if (report.limits() != null) {
      row(sheet, line++, List.of("检查受限", report.limits()));
    }
    for (String remark : report.remarks()) {
      row(sheet, line++, List.of("说明", remark));
    }
  }

  private static void skipped(Worksheet sheet, ReadableReport report) {
    int line = 0;
    for (SkippedLink link : report.skipped()) {
      if (line < MOST_ROWS) {
        line++;
        row(sheet, line, List.of(link.url(), link.cause().words(), link.page(), link.count()));
      }
    }
  }

  private static void row(Worksheet sheet, int line, List<?> cells) {
    for (int column = 0; column < cells.size(); column++) {
      switch (cells.get(column)) {
        case Integer number -> {
          sheet.value(line, column, number);
          sheet.style(line, column).verticalAlignment("top").set();
        }
        case Object words -> text(sheet, line, column, words.toString());
      }
    }
  }

  /** A text cell: stays text also when someone edits it. */
  private static void text(Worksheet sheet, int line, int column, String words) {
    if (!words.isEmpty()) {
      sheet.value(
          line,
          column,
          words.length() <= LONGEST_TEXT ? words : words.substring(0, LONGEST_TEXT) + "…");
      sheet.style(line, column).format("@").verticalAlignment("top").wrapText(true).set();
    }
  }
}
