package org.zhengxun.inspector.check;

import java.util.Optional;
import java.util.function.Supplier;
import org.zhengxun.inspector.crawl.Cut;
import org.zhengxun.inspector.crawl.Watch;
import org.zhengxun.inspector.fetch.Cause;
import org.zhengxun.inspector.fetch.Fetched;
import org.zhengxun.inspector.fetch.Observation;
import org.zhengxun.inspector.fetch.SiteRobots;
import org.zhengxun.inspector.fetch.Web;
import org.zhengxun.inspector.page.Page;
import org.zhengxun.inspector.page.PageParser;
import org.zhengxun.inspector.url.SiteScope;
import org.zhengxun.inspector.url.WebAddress;

/**
 * What checks may ask of the web once the walk is over: a bounded number of polite requests. They
 * all go through the web, so an archive of its answers tells the same again.
 */
public final class Visits {
  private static final int MOST = 200;

  private final Web web;
  private final SiteRobots robots;
  private final SiteScope scope;
  private final Watch watch;
  private final PageParser parser = new PageParser();
  private int made;

  /**
   * @param scope the site that the robots.txt is of
   */
  public Visits(Web web, SiteRobots robots, SiteScope scope, Watch watch) {
    this.web = web;
    this.robots = robots;
    this.scope = scope;
    this.watch = watch;
  }

  /** True when the site's robots.txt lets the address be visited. */
  public boolean mayVisit(WebAddress address) {
    return !scope.contains(address) || robots.allows(address);
  }

  /** A page's answer; empty when it may not be visited, or no time or visits are left. */
  public Optional<Fetched> page(WebAddress address) {
    return mayVisit(address) ? made(() -> web.page(address)) : Optional.empty();
  }

  /** What is no page: a script, a picture; empty as for a page. */
  public Optional<Fetched> resource(WebAddress address) {
    return mayVisit(address) ? made(() -> web.resource(address)) : Optional.empty();
  }

  /** The certificate of an https address; empty when no time or visits are left. */
  public Optional<Observation> tls(WebAddress address) {
    return begin() ? told(web.tls(address)) : Optional.empty();
  }

  /** What comes of asking over IPv6; empty when no time or visits are left. */
  public Optional<Observation> ipv6(WebAddress address) {
    return begin() ? told(web.ipv6(address)) : Optional.empty();
  }

  /** Reads a page's answer. */
  public Page read(Fetched fetched) {
    return parser.parse(fetched, false);
  }

  /** In an archive of an inspection that ran out of time, what was not asked is not there. */
  private Optional<Fetched> made(Supplier<Fetched> question) {
    return begin()
        ? Optional.of(question.get()).filter(answer -> answer.cause() != Cause.CANCELLED)
        : Optional.empty();
  }

  private static Optional<Observation> told(Observation seen) {
    boolean looked = !seen.fields().isEmpty() && seen.cause() != Cause.CANCELLED;
    return looked ? Optional.of(seen) : Optional.empty();
  }

  private boolean begin() {
    watch.check();
    if (watch.timeIsUp()) {
      watch.cut(Cut.TIME);
      return false;
    }
    if (made >= MOST) {
      return false;
    }
    made++;
    return true;
  }
}
