package org.zhengxun.inspector.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhengxun.inspector.crawl.Column;
import org.zhengxun.inspector.page.PageDigest;
import org.zhengxun.inspector.page.PageTally;
import org.zhengxun.inspector.report.Finding;

/**
 * 单项否决 栏目不更新: V009 five or more of 动态要闻 (2 weeks) and first-level 通知公告, 政策文件 (6 months) not
 * updated; V010 ten or more columns long overdue; V011 five or more blank ones.
 */
final class ColumnVetoesCheck implements Check {
  private static final String NOT_UPDATED = "V009";
  private static final String LONG_OVERDUE = "V010";
  private static final String BLANK = "V011";
  private static final int MOST_NOT_UPDATED = 5;
  private static final int MOST_LONG_OVERDUE = 10;
  private static final int MOST_BLANK = 5;

  @Override
  public Set<String> rules() {
    return Set.of(NOT_UPDATED, LONG_OVERDUE, BLANK);
  }

  @Override
  public void conclude(Inspected site, Findings findings) {
    List<Column> columns = site.columns().all();
    if (site.lacksSite() || columns.isEmpty()) {
      rules().forEach(rule -> findings.noData(rule, "没有读到网站的栏目"));
      return;
    }
    PageDigest home = site.crawl().home().orElseThrow();
    List<Column> named = columns.stream().filter(ColumnVetoesCheck::isNamed).toList();
    if (named.isEmpty()) {
      findings.noData(NOT_UPDATED, "没有读到动态要闻、通知公告、政策文件类栏目");
    }
    List<Column> notUpdated =
        named.stream().filter(column -> column.isOverdue(site.timePoint())).toList();
    List<Column> overdue =
        columns.stream().filter(column -> column.isStale(site.timePoint())).toList();
    List<Column> blank = columns.stream().filter(Column::blank).toList();
    judge(NOT_UPDATED, "动态、要闻、通知公告、政策文件类栏目不更新", notUpdated, MOST_NOT_UPDATED, home, findings);
    judge(LONG_OVERDUE, "应更新但长期未更新的栏目", overdue, MOST_LONG_OVERDUE, home, findings);
    judge(BLANK, "空白栏目", blank, MOST_BLANK, home, findings);
  }

  private static boolean isNamed(Column column) {
    return switch (column.type()) {
      case DYNAMIC -> true;
      case NOTICE, POLICY -> column.firstLevel();
      default -> false;
    };
  }

  private static void judge(
      String rule,
      String what,
      List<Column> columns,
      int limit,
      PageDigest home,
      Findings findings) {
    if (columns.size() < limit) {
      return;
    }
    String names = columns.stream().map(Column::name).collect(Collectors.joining("、"));
    PageTally pages = new PageTally();
    columns.forEach(column -> pages.add(column.page().address()));
    findings.add(
        Finding.fault(rule, "%s %d 个，达到 %d 个".formatted(what, columns.size(), limit))
            .on(home, names)
            .text(names)
            .subject(what)
            .standsOn(pages)
            .build());
  }
}
