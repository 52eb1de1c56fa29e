package org.zhengxun.inspector.check;

import java.util.Optional;
import java.util.regex.Pattern;
import org.zhengxun.inspector.crawl.PageKey;
import org.zhengxun.inspector.fetch.Cause;
import org.zhengxun.inspector.fetch.Fetched;
import org.zhengxun.inspector.page.Page;
import org.zhengxun.inspector.page.PageDigest;
import org.zhengxun.inspector.page.Reference;
import org.zhengxun.inspector.page.SearchForm;
import org.zhengxun.inspector.url.WebAddress;

/**
 * What came of searching a site for one of its pages.
 *
 * @param page the page searched for
 * @param words the words typed
 * @param results where the results stand
 * @param outcome whether the first page of results leads to it
 * @param cause why the results did not open, or null
 */
record SearchTrial(
    PageDigest page, String words, WebAddress results, Outcome outcome, Cause cause) {
  private static final int TITLE_SHOWN = 18;
  private static final Pattern NOTHING =
      Pattern.compile(
          "(没有|未|无法)(找到|搜索到|检索到|查询到|相关|符合)|(约|共|找到|相关)[^\\d]{0,6}0\\s*(条|个|篇)|暂无(结果|数据|内容)");

  enum Outcome {
    FOUND,
    MISSING,
    /** A script fills the results. */
    UNREADABLE,
    FAILED
  }

  /** The form on the page that a link to search leads to; else what was offered. */
  static SearchForm reached(SearchForm offered, Visits visits) {
    if (offered.kind() != SearchForm.Kind.LINK) {
      return offered;
    }
    return visits
        .page(offered.action())
        .filter(answer -> answer.opened() && answer.isHtml())
        .map((Fetched answer) -> SearchForm.of(visits.read(answer)))
        .filter(found -> found.kind() == SearchForm.Kind.FORM)
        .orElse(offered);
  }

  /** Searches for a page; empty when it may not be tried. */
  static Optional<SearchTrial> make(SearchForm form, PageDigest page, String words, Visits visits) {
    return form.results(words)
        .flatMap(
            results ->
                visits.page(results).map(answer -> of(page, words, results, answer, visits)));
  }

  private static SearchTrial of(
      PageDigest page, String words, WebAddress results, Fetched answer, Visits visits) {
    if (!answer.opened()) {
      return new SearchTrial(page, words, results, Outcome.FAILED, answer.cause());
    }
    Outcome outcome = answer.isHtml() ? outcome(page, visits.read(answer)) : Outcome.UNREADABLE;
    return new SearchTrial(page, words, results, outcome, null);
  }

  private static Outcome outcome(PageDigest wanted, Page results) {
    String key = PageKey.page(wanted.address());
    String title = plain(PolicyPages.title(wanted));
    String start = title.substring(0, Math.min(TITLE_SHOWN, title.length()));
    for (Reference link : results.references()) {
      boolean leads =
          link.target() != null
              && (PageKey.page(link.target()).equals(key)
                  || link.isLink() && plain(link.text()).contains(start));
      if (leads) {
        return Outcome.FOUND;
      }
    }
    return tellsAll(results) ? Outcome.MISSING : Outcome.UNREADABLE;
  }

  /** True when what the results do not list is not there, by them: no script may fill them. */
  static boolean tellsAll(Page results) {
    boolean listed = !results.digest().entries().isEmpty() && !results.digest().bulk().scripted();
    return listed || NOTHING.matcher(results.text()).find();
  }

  /** Whether the results say if the page is found. */
  boolean tells() {
    return outcome == Outcome.FOUND || outcome == Outcome.MISSING;
  }

  static String plain(String text) {
    return text.replaceAll("[\\s\\u3000]+", "");
  }
}
