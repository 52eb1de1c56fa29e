package org.zhengxun.inspector.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.zhengxun.inspector.crawl.Column;
import org.zhengxun.inspector.crawl.ColumnMap;
import org.zhengxun.inspector.crawl.Crawl;
import org.zhengxun.inspector.page.PageDigest;
import org.zhengxun.inspector.report.Finding;

/**
 * V008 首页不更新: nothing on the home page is dated within two weeks before the time point. A home page
 * that only leads to columns is judged by those; what prints no date is not updated.
 */
final class HomeUpdateCheck implements Check {
  private static final String RULE = "V008";
  private static final int DAYS = 14;

  @Override
  public Set<String> rules() {
    return Set.of(RULE);
  }

  @Override
  public void conclude(Inspected site, Findings findings) {
    Optional<PageDigest> home = site.crawl().home();
    if (home.isEmpty() || site.crawl().isPartial()) {
      findings.noData(RULE, "首页没有打开，或只检查了指定的页面");
      return;
    }
    LocalDate today = site.timePoint();
    List<LocalDate> dates = dates(home.get(), site);
    if (dates.stream().anyMatch(date -> !date.isBefore(today.minusDays(DAYS)))) {
      return;
    }
    if (mayHideUpdates(home.get(), site.crawl())) {
      findings.noData(RULE, "首页可能有机器读不到的更新，需人工核对");
      return;
    }
    String newest =
        dates.stream()
            .max(Comparator.naturalOrder())
            .map(date -> "最新信息日期 " + date)
            .orElse("信息未注明发布时间");
    findings.add(
        Finding.fault(RULE, "监测时间点前 2 周内首页无信息更新，" + newest).on(home.get(), newest).build());
  }

  private static List<LocalDate> dates(PageDigest home, Inspected site) {
    List<LocalDate> own =
        home.entries().stream()
            .map(entry -> ColumnMap.date(entry, site.crawl()))
            .flatMap(Optional::stream)
            .filter(date -> !date.isAfter(site.timePoint()))
            .toList();
    if (!own.isEmpty()) {
      return own;
    }
    return site.columns().all().stream().map(Column::newest).filter(Objects::nonNull).toList();
  }

  private static boolean mayHideUpdates(PageDigest home, Crawl crawl) {
    return crawl.hidesDates(home.entries()) || home.entries().isEmpty() && home.bulk().scripted();
  }
}
