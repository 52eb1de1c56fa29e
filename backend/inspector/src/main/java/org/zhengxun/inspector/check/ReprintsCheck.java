package org.zhengxun.inspector.check;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhengxun.inspector.Reprint;
import org.zhengxun.inspector.crawl.ColumnMap;
import org.zhengxun.inspector.crawl.Crawl;
import org.zhengxun.inspector.crawl.PageKey;
import org.zhengxun.inspector.page.Entry;
import org.zhengxun.inspector.page.Page;
import org.zhengxun.inspector.page.PageDigest;
import org.zhengxun.inspector.page.PageKind;
import org.zhengxun.inspector.page.SearchForm;
import org.zhengxun.inspector.report.Finding;
import org.zhengxun.inspector.url.AddressParser;
import org.zhengxun.inspector.url.InvalidAddressException;

/**
 * X008: items that the offices above want reprinted, from the list of the request. Told are those
 * that are nowhere on the site, or only after their day; those found are noted with their date.
 * What the walk did not show is looked for with the site's own search.
 */
final class ReprintsCheck implements Check {
  private static final String RULE = "X008";
  private static final int MOST = 100;
  private static final int MOST_SEARCHED = 20;

  private final List<Wanted> wanted = new ArrayList<>();
  private SearchForm form;

  ReprintsCheck(List<Reprint> reprints) {
    reprints.stream().limit(MOST).map(Wanted::new).forEach(wanted::add);
  }

  /** An item and where it was first seen. */
  private static final class Wanted {
    private final Reprint item;
    private final ReprintTitle title;
    private final String source;
    private PageDigest page;
    private String text;
    private LocalDate date;
    private boolean searched;

    Wanted(Reprint item) {
      this.item = item;
      this.title = new ReprintTitle(item.title());
      this.source = item.source() == null ? null : key(item.source());
    }

    private static String key(URI address) {
      try {
        return PageKey.page(AddressParser.parse(address.toString()));
      } catch (InvalidAddressException e) {
        return null;
      }
    }

    /** Keeps the earliest date. */
    void seen(PageDigest on, String words, LocalDate day) {
      if (page == null || day != null && (date == null || day.isBefore(date))) {
        page = on;
        text = words;
        date = day;
      }
    }
  }

  @Override
  public Set<String> rules() {
    return Set.of(RULE);
  }

  @Override
  public void see(Page page) {
    if (!wanted.isEmpty() && page.digest().kind() == PageKind.HOME) {
      form = SearchForm.of(page);
    }
  }

  @Override
  public void ask(Crawl crawl, Visits visits) {
    if (wanted.isEmpty()) {
      return;
    }
    Map<String, Wanted> bySource = new HashMap<>();
    wanted.stream().filter(w -> w.source != null).forEach(w -> bySource.put(w.source, w));
    for (PageDigest page : crawl.pages(PageKind.CONTENT)) {
      titles(page).forEach(title -> see(title, page, page.printedDate()));
    }
    crawl.pages().forEach(page -> see(page.entries(), page, crawl, bySource));
    if (form != null && form.kind() == SearchForm.Kind.FORM) {
      wanted.stream()
          .filter(w -> w.page == null)
          .limit(MOST_SEARCHED)
          .forEach(w -> search(w, crawl, visits));
    }
  }

  private static Set<String> titles(PageDigest page) {
    Set<String> titles = new HashSet<>(List.of(PolicyPages.title(page), page.heading()));
    titles.remove("");
    return titles;
  }

  private void see(String title, PageDigest page, LocalDate date) {
    wanted.stream().filter(w -> w.title.isOf(title)).forEach(w -> w.seen(page, title, date));
  }

  private void see(
      List<Entry> entries, PageDigest page, Crawl crawl, Map<String, Wanted> bySource) {
    for (Entry entry : entries) {
      Wanted linked = bySource.isEmpty() ? null : bySource.get(PageKey.page(entry.target()));
      String plain = ReprintTitle.plain(entry.text());
      for (Wanted w : wanted) {
        if (w == linked || w.title.isOf(entry.text(), plain)) {
          w.seen(page, entry.text(), ColumnMap.date(entry, crawl).orElse(null));
        }
      }
    }
  }

  private void search(Wanted item, Crawl crawl, Visits visits) {
    form.results(item.item.title())
        .flatMap(visits::page)
        .filter(answer -> answer.opened() && answer.isHtml())
        .map(visits::read)
        .ifPresent(
            results -> {
              item.searched = SearchTrial.tellsAll(results);
              results.digest().entries().stream()
                  .filter(entry -> item.title.isOf(entry.text()))
                  .forEach(
                      entry ->
                          item.seen(
                              results.digest(),
                              entry.text(),
                              ColumnMap.date(entry, crawl).orElse(null)));
            });
  }

  @Override
  public void conclude(Inspected site, Findings findings) {
    if (wanted.isEmpty() || site.lacksSite()) {
      findings.noData(RULE);
      return;
    }
    for (Wanted item : wanted) {
      if (item.page == null) {
        missing(item, site, findings);
      } else {
        found(item, findings);
      }
    }
  }

  private static void found(Wanted item, Findings findings) {
    String title = item.item.title();
    LocalDate due = item.item.due();
    String when = item.date == null ? "没有注明日期" : "转载于 " + item.date;
    if (due == null || item.date != null && !item.date.isAfter(due)) {
      findings.note(RULE, "“%s”%s".formatted(title, when));
      return;
    }
    String reason = "应于 %s 前转载的“%s”%s".formatted(due, title, when);
    findings.add(
        Finding.candidate(RULE, reason, item.date == null ? 0.4 : 0.8)
            .on(item.page, "【" + item.text + "】" + when)
            .text(title)
            .build());
  }

  private static void missing(Wanted item, Inspected site, Findings findings) {
    String title = item.item.title();
    LocalDate due = item.item.due();
    if (due != null && !due.isBefore(site.timePoint())) {
      findings.note(RULE, "“%s”没有找到，转载期限 %s 未过".formatted(title, due));
    } else if (!site.wholeSiteRead() && !item.searched) {
      findings.noDataUnlessFound(RULE, "“%s”没有找到，网站没有读完".formatted(title));
    } else {
      PageDigest home = site.crawl().home().orElseThrow();
      String by = due == null ? "" : "于 %s 前".formatted(due);
      String how = site.wholeSiteRead() ? "" : "（网站没有读完，站内搜索也没有结果）";
      findings.add(
          Finding.candidate(
                  RULE,
                  "没有找到应%s转载的“%s”%s".formatted(by, title, how),
                  site.wholeSiteRead() ? 0.7 : 0.5)
              .on(home, home.title())
              .text(title)
              .build());
    }
  }
}
