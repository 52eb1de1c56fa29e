package org.zhengxun.inspector.fetch;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.zhengxun.inspector.url.WebAddress;

/**
 * What a site's hosts let the inspector visit, each by a robots.txt of its own (RFC 9309, 2.3):
 * with and without {@code www.}, http and https. It is read when an address of the host is first
 * asked for. Safe for many threads.
 */
public final class SiteRobots {
  private static final Robots ALL = Robots.ignored();

  /** Null when everything is allowed. */
  private final Web web;

  private final Map<String, Robots> byOrigin = new ConcurrentHashMap<>();

  private SiteRobots(Web web) {
    this.web = web;
  }

  /** Everything is allowed: the operator overrides. */
  public static SiteRobots ignored() {
    return new SiteRobots(null);
  }

  /** Reads the robots.txt of the home page's host. */
  public static SiteRobots read(Web web, WebAddress home) {
    SiteRobots robots = new SiteRobots(web);
    Robots own = Robots.read(web, home);
    // http leads to https or to www. more often than not: what is read there need not be read again
    own.answered().ifPresent(address -> robots.byOrigin.put(origin(address), own));
    robots.byOrigin.put(origin(home), own);
    return robots;
  }

  /**
   * What the host of an address says.
   *
   * @param address of the site
   */
  public Robots of(WebAddress address) {
    return web == null
        ? ALL
        : byOrigin.computeIfAbsent(origin(address), host -> Robots.readOther(web, address));
  }

  /** True when the page may be visited. */
  public boolean allows(WebAddress address) {
    return of(address).allows(address);
  }

  private static String origin(WebAddress address) {
    return address.scheme() + "://" + address.authority();
  }
}
