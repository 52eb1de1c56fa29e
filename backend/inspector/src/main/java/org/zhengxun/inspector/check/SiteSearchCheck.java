package org.zhengxun.inspector.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.zhengxun.inspector.crawl.Crawl;
import org.zhengxun.inspector.fetch.Cause;
import org.zhengxun.inspector.page.Page;
import org.zhengxun.inspector.page.PageDigest;
import org.zhengxun.inspector.page.PageKind;
import org.zhengxun.inspector.page.SearchForm;
import org.zhengxun.inspector.report.Finding;

/**
 * 站内搜索: D073 no search, or none that works; D074 four published titles searched for, each to be
 * found on the first page; B093 a title is found by a few of its words. A search that a script
 * submits or fills is not tried.
 */
final class SiteSearchCheck implements Check {
  private static final String OFFERED = "D073";
  private static final String FINDS = "D074";
  private static final String FUZZY = "B093";
  private static final int SAMPLE = 4;
  private static final int SHORTEST_TITLE = 6;

  private final List<SearchTrial> trials = new ArrayList<>();
  private SearchForm form;
  private SearchTrial fuzzy;
  private boolean forbidden;

  @Override
  public Set<String> rules() {
    return Set.of(OFFERED, FINDS, FUZZY);
  }

  @Override
  public void see(Page page) {
    if (page.digest().kind() == PageKind.HOME) {
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
    forbidden = !visits.mayVisit(form.action());
    for (PageDigest page : sample(crawl)) {
      SearchTrial.make(form, page, title(page), visits).ifPresent(trials::add);
    }
    if (trials.size() == 1 && trials.getFirst().cause() != null) {
      SearchTrial failed = trials.getFirst();
      SearchTrial.make(form, failed.page(), failed.words(), visits).ifPresent(trials::add);
    }
    trials.stream()
        .filter(trial -> trial.outcome() == SearchTrial.Outcome.FOUND)
        .findFirst()
        .flatMap(trial -> SearchTrial.make(form, trial.page(), pieces(trial.words()), visits))
        .ifPresent(trial -> fuzzy = trial);
  }

  private static List<PageDigest> sample(Crawl crawl) {
    return PageSample.of(
        crawl.pages(PageKind.CONTENT).stream()
            .filter(page -> SearchTrial.plain(title(page)).length() >= SHORTEST_TITLE),
        SAMPLE);
  }

  private static String title(PageDigest page) {
    return PolicyPages.title(page).strip();
  }

  /** Two pieces of a title, as a visitor remembers it. */
  private static String pieces(String title) {
    String plain = SearchTrial.plain(title).replaceAll("[《》“”（）：、，]", "");
    int third = Math.max(2, Math.min(4, plain.length() / 3));
    return plain.substring(0, Math.min(third, plain.length()))
        + " "
        + plain.substring(Math.max(0, plain.length() - third));
  }

  @Override
  public void conclude(Inspected site, Findings findings) {
    PageDigest home = site.crawl().home().orElse(null);
    if (form == null || home == null) {
      findings.noData(rules());
      return;
    }
    findings.noData(FUZZY);
    if (form.kind() == SearchForm.Kind.NONE) {
      findings.noData(FINDS);
      findings.add(
          Finding.candidate(OFFERED, "首页没有找到站内搜索", 0.6)
              .on(home, home.title())
              .subject("search")
              .build());
    } else if (trials.isEmpty()) {
      findings.noData(OFFERED, why());
      findings.noData(FINDS);
    } else {
      tried(home, site, findings);
    }
  }

  private String why() {
    if (form.kind() != SearchForm.Kind.FORM) {
      return "站内搜索由脚本提交，机器不能试用";
    }
    return forbidden ? "网站声明搜索页面不允许自动访问，没有试用" : "没有可用来试搜的标题";
  }

  private void tried(PageDigest home, Inspected site, Findings findings) {
    boolean opened = trials.stream().anyMatch(trial -> trial.cause() == null);
    if (!opened) {
      SearchTrial first = trials.getFirst();
      findings.noData(FINDS);
      boolean broken =
          trials.size() > 1
              && trials.stream().allMatch(t -> t.cause().weight() == Cause.Weight.BROKEN);
      if (!broken || site.crawl().seemsOffline()) {
        findings.noData(OFFERED, "搜索结果页没有打开：" + first.cause().words());
        return;
      }
      findings.add(
          Finding.candidate(OFFERED, "站内搜索不能使用：" + first.cause().words(), 0.7)
              .on(home, first.results().toString())
              .subject("search")
              .build());
      return;
    }
    long told = trials.stream().filter(SearchTrial::tells).count();
    if (told == 0) {
      findings.noData(FINDS, "搜索结果由脚本载入，机器不能读取");
    } else {
      findings.note(FINDS, "以 %d 个标题试搜，%d 个可以判断".formatted(trials.size(), told));
    }
    trials.stream()
        .filter(trial -> trial.outcome() == SearchTrial.Outcome.MISSING)
        .forEach(trial -> findings.add(missing(trial)));
    if (fuzzy != null && fuzzy.outcome() == SearchTrial.Outcome.FOUND) {
      findings.add(fuzzy(fuzzy));
    }
  }

  private static Finding missing(SearchTrial trial) {
    return Finding.candidate(FINDS, "以标题“%s”搜索，结果第一页没有该内容".formatted(trial.words()), 0.7)
        .on(trial.page(), trial.results().toString())
        .text(trial.words())
        .build();
  }

  private static Finding fuzzy(SearchTrial trial) {
    String reason = "以不完整的关键词“%s”搜索，结果第一页有“%s”".formatted(trial.words(), title(trial.page()));
    return Finding.candidate(FUZZY, reason, 0.5)
        .on(trial.page(), trial.results().toString())
        .text(trial.words())
        .build();
  }
}
