package org.zhengxun.inspector.crawl;

import org.zhengxun.inspector.fetch.Fetched;
import org.zhengxun.inspector.fetch.Web;
import org.zhengxun.inspector.page.Page;
import org.zhengxun.inspector.page.PageParser;
import org.zhengxun.inspector.page.Reference;
import org.zhengxun.inspector.url.SiteScope;
import org.zhengxun.inspector.url.WebAddress;

/** Opens the page that a walk begins with. */
final class Entrance {
  /** Characters of a page that is only passed through. */
  private static final int LONGEST = 100;

  private final Web web;
  private final PageParser parser;
  private final Watch watch;

  Entrance(Web web, PageParser parser, Watch watch) {
    this.web = web;
    this.parser = parser;
    this.watch = watch;
  }

  /** The home page's answer, asked for once more when it fails. */
  Fetched open(WebAddress home) {
    Fetched first = web.entrance(home);
    if (!first.opened() && !first.cause().isPermanent()) {
      watch.check();
      first = web.entrance(home);
    }
    return beyond(first, SiteScope.of(home));
  }

  /** Many sites put a page at their address that only refreshes to the home page proper. */
  private Fetched beyond(Fetched first, SiteScope scope) {
    if (!first.opened() || !first.isHtml()) {
      return first;
    }
    Page page = parser.parse(first, true);
    if (page.text().length() > LONGEST) {
      return first;
    }
    return page.references().stream()
        .filter(Reference::isRefresh)
        .map(Reference::target)
        .filter(target -> target != null && scope.contains(target))
        .filter(target -> !PageKey.page(target).equals(PageKey.page(page.digest().address())))
        .findFirst()
        .map(web::page)
        .filter(Fetched::opened)
        .orElse(first);
  }
}
