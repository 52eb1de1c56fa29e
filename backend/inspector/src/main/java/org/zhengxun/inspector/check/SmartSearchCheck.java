package org.zhengxun.inspector.check;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.zhengxun.inspector.crawl.Crawl;
import org.zhengxun.inspector.evidence.Hash;
import org.zhengxun.inspector.fetch.Fetched;
import org.zhengxun.inspector.page.Entry;
import org.zhengxun.inspector.page.Page;
import org.zhengxun.inspector.page.PageDigest;
import org.zhengxun.inspector.page.PageKind;
import org.zhengxun.inspector.page.SearchForm;
import org.zhengxun.inspector.report.Finding;
import org.zhengxun.inspector.url.AddressParser;
import org.zhengxun.inspector.url.InvalidAddressException;
import org.zhengxun.inspector.url.WebAddress;

/**
 * 智能搜索, B095: the portal's search finds titles published on two sites below (指标 2019, 功能设计第6项之3).
 * Which sites are drawn depends on the day of the time point, so that a re-check draws the same. A
 * search that a script submits or fills is not tried.
 */
final class SmartSearchCheck implements Check {
  private static final String RULE = "B095";

  /** Titles that the rule draws. */
  private static final int TITLES = 2;

  /** Sites asked at most until so many titles were found. */
  private static final int MOST_ASKED = 6;

  private static final int SHORTEST_TITLE = 8;

  private final List<WebAddress> below;
  private final List<SearchTrial> trials = new ArrayList<>();
  private SearchForm form;

  /**
   * @param below home pages of the sites below the portal
   * @param timePoint monitoring time point
   */
  SmartSearchCheck(List<URI> below, LocalDate timePoint) {
    this.below =
        below.stream()
            .flatMap(SmartSearchCheck::address)
            .sorted(Comparator.comparing(site -> lot(site, timePoint)))
            .toList();
  }

  private static Stream<WebAddress> address(URI site) {
    try {
      return Stream.of(AddressParser.parse(site.toString()));
    } catch (InvalidAddressException e) {
      return Stream.empty();
    }
  }

  private static String lot(WebAddress site, LocalDate timePoint) {
    return Hash.sha256((site + " " + timePoint).getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public Set<String> rules() {
    return Set.of(RULE);
  }

  @Override
  public void see(Page page) {
    if (!below.isEmpty() && page.digest().kind() == PageKind.HOME) {
      form = SearchForm.of(page);
    }
  }

  @Override
  public void ask(Crawl crawl, Visits visits) {
    if (form == null) {
      return;
    }
    form = SearchTrial.reached(form, visits);
    if (form.kind() != SearchForm.Kind.FORM) {
      return;
    }
    for (WebAddress site : below.subList(0, Math.min(MOST_ASKED, below.size()))) {
      if (trials.size() < TITLES) {
        published(site, visits)
            .flatMap(page -> SearchTrial.make(form, page, PolicyPages.title(page), visits))
            .ifPresent(trials::add);
      }
    }
  }

  /** The page of the newest item on a site's home page that opens. */
  private static Optional<PageDigest> published(WebAddress site, Visits visits) {
    return read(site, visits)
        .flatMap(
            home ->
                home.entries().stream()
                    .filter(entry -> entry.target().authority().equals(site.authority()))
                    .filter(entry -> isTitle(entry.text()))
                    .max(
                        Comparator.comparing(
                            Entry::date, Comparator.nullsFirst(Comparator.naturalOrder()))))
        .flatMap(entry -> read(entry.target(), visits))
        .filter(page -> isTitle(PolicyPages.title(page)));
  }

  private static boolean isTitle(String text) {
    return SearchTrial.plain(text).length() >= SHORTEST_TITLE;
  }

  private static Optional<PageDigest> read(WebAddress address, Visits visits) {
    return visits
        .page(address)
        .filter(answer -> answer.opened() && answer.isHtml())
        .map((Fetched answer) -> visits.read(answer).digest());
  }

  @Override
  public void conclude(Inspected site, Findings findings) {
    findings.noData(RULE, why());
    trials.stream()
        .filter(trial -> trial.outcome() == SearchTrial.Outcome.FOUND)
        .forEach(trial -> findings.add(found(trial)));
  }

  private String why() {
    if (below.isEmpty()) {
      return "不知道有哪些下级网站";
    }
    if (form == null || form.kind() != SearchForm.Kind.FORM) {
      return "首页没有机器可以试用的站内搜索";
    }
    if (trials.isEmpty()) {
      return "下级网站上没有可用来试搜的标题";
    }
    return "以下级网站的 %d 个标题试搜，%d 个在结果第一页，%d 个不能判断"
        .formatted(
            trials.size(),
            count(SearchTrial.Outcome.FOUND),
            trials.size() - trials.stream().filter(SearchTrial::tells).count());
  }

  private long count(SearchTrial.Outcome outcome) {
    return trials.stream().filter(trial -> trial.outcome() == outcome).count();
  }

  private static Finding found(SearchTrial trial) {
    String reason = "以下级网站的标题“%s”搜索，结果第一页有该内容".formatted(trial.words());
    return Finding.candidate(RULE, reason, 0.7)
        .on(trial.page(), trial.results().toString())
        .text(trial.words())
        .build();
  }
}
