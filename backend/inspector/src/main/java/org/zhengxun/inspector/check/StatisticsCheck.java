package org.zhengxun.inspector.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhengxun.inspector.crawl.Column;
import org.zhengxun.inspector.page.PageDigest;
import org.zhengxun.inspector.page.PageKind;
import org.zhengxun.inspector.report.Finding;

/**
 * Published figures: D045 none of services, D046 those not updated within a month, D047 within
 * three months (the graver one only); D060 none of messages. Figures often stand on a common
 * platform or are filled by scripts, so a site where no such column was read gives no data; only a
 * blank column is a candidate.
 */
final class StatisticsCheck implements Check {
  private static final String NO_SERVICES = "D045";
  private static final String MONTH = "D046";
  private static final String THREE_MONTHS = "D047";
  private static final String NO_MESSAGES = "D060";

  private static final Pattern OF_SERVICES =
      Pattern.compile("(办事|办件|事项办理|服务办理)(服务|办理|数据|情况|信息|结果){0,6}统计");
  private static final Pattern OF_MESSAGES =
      Pattern.compile("(留言|来信|信件|信箱|咨询|互动)(受理|办理|反馈|答复|回复|数据|情况|及|和){0,6}统计");

  @Override
  public Set<String> rules() {
    return Set.of(NO_SERVICES, MONTH, THREE_MONTHS, NO_MESSAGES);
  }

  @Override
  public void conclude(Inspected site, Findings findings) {
    if (site.lacksSite()) {
      findings.noData(rules());
      return;
    }
    published(NO_MESSAGES, "留言受理反馈情况统计数据", OF_MESSAGES, site, findings);
    if (published(NO_SERVICES, "办事统计数据", OF_SERVICES, site, findings)) {
      freshness(site, findings);
    } else {
      findings.noData(MONTH, "没有读到办事统计数据");
      findings.noData(THREE_MONTHS, "没有读到办事统计数据");
    }
  }

  /** True when figures were read. */
  private static boolean published(
      String rule, String what, Pattern name, Inspected site, Findings findings) {
    List<Column> columns = columns(site, name).toList();
    if (columns.stream().anyMatch(column -> !column.blank())
        || items(site, name).findAny().isPresent()) {
      return true;
    }
    if (columns.isEmpty()) {
      findings.noData(rule, "没有读到" + what + "，可能在统一平台公开或由脚本生成，需人工核对");
      return false;
    }
    Column blank = columns.getFirst();
    findings.add(
        Finding.candidate(rule, "栏目“%s”为空白，未公开%s".formatted(blank.name(), what), 0.8)
            .on(blank.page(), blank.name())
            .text(blank.name())
            .build());
    return false;
  }

  private static Stream<Column> columns(Inspected site, Pattern name) {
    return site.columns().all().stream().filter(column -> name.matcher(column.name()).find());
  }

  private static Stream<PageDigest> items(Inspected site, Pattern name) {
    return site.crawl().pages(PageKind.CONTENT).stream()
        .filter(page -> name.matcher(page.title()).find());
  }

  private static void freshness(Inspected site, Findings findings) {
    LocalDate timePoint = site.timePoint();
    Optional<LocalDate> newest =
        Stream.concat(
                columns(site, OF_SERVICES).map(Column::newest),
                items(site, OF_SERVICES).map(PageDigest::printedDate))
            .filter(Objects::nonNull)
            .filter(date -> !date.isAfter(timePoint))
            .max(Comparator.naturalOrder());
    boolean stale = newest.isPresent() && newest.get().isBefore(timePoint.minusMonths(1));
    boolean scripted = columns(site, OF_SERVICES).anyMatch(c -> c.page().bulk().scripted());
    boolean onlyItems = columns(site, OF_SERVICES).findAny().isEmpty();
    if (newest.isEmpty() || stale && (!site.wholeSiteRead() || scripted || onlyItems)) {
      String why = newest.map(date -> "读到的最新办事统计日期 " + date + "，栏目没有读全").orElse("办事统计数据没有日期");
      findings.noData(MONTH, why);
      findings.noData(THREE_MONTHS, why);
    } else if (stale) {
      boolean graver = newest.get().isBefore(timePoint.minusMonths(3));
      PageDigest page =
          Stream.concat(columns(site, OF_SERVICES).map(Column::page), items(site, OF_SERVICES))
              .findFirst()
              .orElseThrow();
      String reason = "办事统计数据超过 %d 个月未更新，最新日期 %s".formatted(graver ? 3 : 1, newest.get());
      findings.add(
          Finding.fault(graver ? THREE_MONTHS : MONTH, reason)
              .on(page, PolicyPages.title(page) + "：" + newest.get())
              .text(newest.get().toString())
              .subject("")
              .build());
    }
  }
}
