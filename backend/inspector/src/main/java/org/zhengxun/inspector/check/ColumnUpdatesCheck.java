package org.zhengxun.inspector.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.zhengxun.inspector.crawl.Column;
import org.zhengxun.inspector.page.ColumnType;
import org.zhengxun.inspector.report.Finding;

/**
 * Deductions for columns that are blank or not updated: D032 动态要闻, D034 政策文件 and D036 政策解读 of the
 * first level, D040 other blank ones, D041 other overdue ones. A column is deducted once.
 */
final class ColumnUpdatesCheck implements Check {
  private static final String DYNAMIC = "D032";
  private static final String POLICY = "D034";
  private static final String INTERPRETATION = "D036";
  private static final String BLANK = "D040";
  private static final String OTHERS = "D041";

  @Override
  public Set<String> rules() {
    return Set.of(DYNAMIC, POLICY, INTERPRETATION, BLANK, OTHERS);
  }

  @Override
  public void conclude(Inspected site, Findings findings) {
    if (site.lacksSite() || site.columns().all().isEmpty()) {
      findings.noData(rules());
      return;
    }
    List<String> judged = new ArrayList<>(List.of(BLANK, OTHERS));
    for (Column column : site.columns().all()) {
      String rule = rule(column);
      judged.add(rule);
      judge(column, rule, site.timePoint(), findings);
    }
    rules().stream().filter(rule -> !judged.contains(rule)).forEach(findings::noData);
  }

  private static String rule(Column column) {
    if (column.type() == ColumnType.DYNAMIC) {
      return DYNAMIC;
    }
    if (column.type() == ColumnType.POLICY && column.firstLevel()) {
      return POLICY;
    }
    if (column.type() == ColumnType.INTERPRETATION && column.firstLevel()) {
      return INTERPRETATION;
    }
    return column.blank() ? BLANK : OTHERS;
  }

  private static void judge(Column column, String rule, LocalDate timePoint, Findings findings) {
    if (column.blank()) {
      findings.add(finding(rule, column, "栏目“%s”为空白".formatted(column.name())));
    } else if (column.isStale(timePoint)) {
      String window = column.type().window().map(ColumnType.Window::words).orElse("");
      String reason =
          "栏目“%s”超过 %s未更新，最新信息：%s".formatted(column.name(), window, column.newestWords());
      findings.add(finding(rule, column, reason));
    }
  }

  private static Finding finding(String rule, Column column, String reason) {
    return Finding.fault(rule, reason)
        .on(column.page(), column.name() + "：" + column.newestWords())
        .text(column.name())
        .build();
  }
}
