package org.zhengxun.inspector.check;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.zhengxun.inspector.crawl.Column;
import org.zhengxun.inspector.crawl.ColumnMap;
import org.zhengxun.inspector.crawl.Crawl;
import org.zhengxun.inspector.crawl.PageKey;
import org.zhengxun.inspector.page.Entry;
import org.zhengxun.inspector.page.PageDigest;
import org.zhengxun.inspector.report.Finding;

/**
 * 数据发布, which earns points: B081 a column of data updated within three months (2 points) or six (1
 * point); B083 data updated again and again that can be downloaded or asked for by programs.
 */
final class DataPublicationCheck implements Check {
  private static final String UPDATED = "B081";
  private static final String DATA_SETS = "B083";

  private static final Pattern NAME =
      Pattern.compile(
          "数据(发布|开放|公开|资源|要闻|查询|解读|统计|目录|集)?$|^政府数据|统计(数据|信息|公报|月报|季报|年鉴|快报|分析)|经济(运行|数据)");

  /** Figures of services, messages and visits are other rules' matter. */
  private static final Pattern OTHER = Pattern.compile("办件|办事|办理|留言|信件|来信|咨询|访问|网站|互动|信访");

  private static final Pattern FILE =
      Pattern.compile(".*\\.(xlsx?|csv|json|xml|et|zip)$", Pattern.CASE_INSENSITIVE);
  private static final Pattern API = Pattern.compile("数据接口|API|接口(调用|服务|下载)|数据(集)?下载|下载数据");
  private static final int MONTHS = 2;

  @Override
  public Set<String> rules() {
    return Set.of(UPDATED, DATA_SETS);
  }

  @Override
  public void conclude(Inspected site, Findings findings) {
    findings.noData(rules());
    if (site.lacksSite()) {
      return;
    }
    List<Column> columns =
        site.columns().all().stream().filter(DataPublicationCheck::isOfData).toList();
    updated(columns, site.timePoint(), findings);
    dataSets(columns, site, findings);
  }

  private static boolean isOfData(Column column) {
    return NAME.matcher(column.name()).find() && !OTHER.matcher(column.name()).find();
  }

  private static void updated(List<Column> columns, LocalDate timePoint, Findings findings) {
    Optional<Column> newest =
        columns.stream()
            .filter(column -> column.newest() != null)
            .max(Comparator.comparing(Column::newest));
    if (newest.isEmpty()) {
      return;
    }
    Column column = newest.get();
    LocalDate date = column.newest();
    if (date.isBefore(timePoint.minusMonths(6))) {
      findings.note(UPDATED, "栏目“%s”最新信息 %s，超过 6 个月".formatted(column.name(), date));
      return;
    }
    boolean full = !date.isBefore(timePoint.minusMonths(3));
    String reason =
        "数据发布类栏目“%s”监测时间点前 %s有更新，最新信息 %s，可得 %d 分"
            .formatted(column.name(), full ? "3 个月内" : "3—6 个月内", date, full ? 2 : 1);
    findings.add(
        Finding.candidate(UPDATED, reason, 0.7)
            .on(column.page(), column.name() + "：" + date)
            .text(column.name())
            .build());
  }

  private static void dataSets(List<Column> columns, Inspected site, Findings findings) {
    Map<String, Column> byKey = new LinkedHashMap<>();
    columns.forEach(column -> byKey.put(PageKey.column(column.page().address()), column));
    if (byKey.isEmpty()) {
      return;
    }
    Map<Column, Published> published = new LinkedHashMap<>();
    for (PageDigest page : site.crawl().pages()) {
      Column column = byKey.get(PageKey.column(page.address()));
      if (column != null) {
        published.computeIfAbsent(column, c -> new Published()).read(page, site);
      }
    }
    published.forEach((column, data) -> data.judge(column, findings));
  }

  /** What the lists of a column of data hold. */
  private static final class Published {
    private final Set<YearMonth> months = new HashSet<>();
    private final List<Entry> downloads = new ArrayList<>();

    void read(PageDigest page, Inspected site) {
      Crawl crawl = site.crawl();
      LocalDate first = site.timePoint().minusYears(1);
      downloads(page);
      for (Entry entry : page.entries()) {
        ColumnMap.date(entry, crawl)
            .filter(date -> !date.isBefore(first) && !date.isAfter(site.timePoint()))
            .ifPresent(
                date -> {
                  months.add(YearMonth.from(date));
                  crawl.page(entry.target()).ifPresent(this::downloads);
                });
      }
    }

    private void downloads(PageDigest page) {
      for (Entry link : page.bodyLinks()) {
        if (FILE.matcher(link.target().path()).matches() || API.matcher(link.text()).find()) {
          downloads.add(link);
        }
      }
    }

    void judge(Column column, Findings findings) {
      if (months.size() < MONTHS || downloads.isEmpty()) {
        return;
      }
      Entry first = downloads.getFirst();
      String name = Objects.requireNonNullElse(first.text(), "");
      String reason =
          "栏目“%s”一年内有 %d 个月更新数据，并提供下载或接口，如“%s”"
              .formatted(column.name(), months.size(), name.isBlank() ? first.target() : name);
      findings.add(
          Finding.candidate(DATA_SETS, reason, 0.5)
              .on(column.page(), first.target().toString())
              .text(column.name())
              .build());
    }
  }
}
