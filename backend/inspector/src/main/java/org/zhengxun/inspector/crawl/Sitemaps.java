package org.zhengxun.inspector.crawl;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.zhengxun.inspector.fetch.Fetched;
import org.zhengxun.inspector.fetch.SiteRobots;
import org.zhengxun.inspector.fetch.Web;
import org.zhengxun.inspector.page.DocumentLinks;
import org.zhengxun.inspector.page.Reference;
import org.zhengxun.inspector.page.ReferenceKind;
import org.zhengxun.inspector.url.SiteScope;
import org.zhengxun.inspector.url.WebAddress;

/** Finds pages that no page leads to: those of the sitemaps named in robots.txt or usual. */
final class Sitemaps {
  private static final int MOST = 20;

  private final Web web;
  private final SiteRobots robots;
  private final Watch watch;

  Sitemaps(Web web, SiteRobots robots, Watch watch) {
    this.web = web;
    this.robots = robots;
    this.watch = watch;
  }

  /**
   * Reads the sitemaps of a site.
   *
   * @param found hears of the addresses they list
   */
  void read(WebAddress home, LinkLedger links, SiteScope scope, Consumer<Reference> found) {
    Deque<WebAddress> waiting = new ArrayDeque<>(robots.of(home).sitemaps());
    waiting.add(home.withPath("/sitemap.xml"));
    Set<WebAddress> read = new HashSet<>();
    while (!waiting.isEmpty() && read.size() < MOST && !watch.timeIsUp()) {
      watch.check();
      WebAddress address = waiting.poll();
      if (scope.contains(address) && robots.allows(address) && read.add(address)) {
        Fetched fetched = web.resource(address);
        if (fetched.opened() && !fetched.isHtml()) {
          DocumentLinks listed =
              DocumentLinks.read(fetched.body(), fetched.contentType(), fetched.address());
          if (listed.format() == DocumentLinks.Format.SITEMAP) {
            listed.references().stream()
                .filter(reference -> reference.kind() == ReferenceKind.SITEMAP)
                .map(Reference::target)
                .filter(java.util.Objects::nonNull)
                .forEach(waiting::add);
            links.note(fetched.address(), listed.references(), found);
          }
        }
      }
    }
  }
}
