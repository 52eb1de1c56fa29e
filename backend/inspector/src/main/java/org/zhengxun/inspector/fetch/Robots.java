package org.zhengxun.inspector.fetch;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhengxun.inspector.url.AddressParser;
import org.zhengxun.inspector.url.InvalidAddressException;
import org.zhengxun.inspector.url.WebAddress;

/**
 * What a host's robots.txt lets the inspector visit (RFC 9309): an answer of 4xx allows all; a
 * server or network that fails, a second time as well, allows nothing beyond the home page asked
 * for.
 */
public final class Robots {
  /** RFC 9309, 2.5: 500 KiB at least; each rule is compared with every address. */
  private static final int LONGEST = 512 << 10;

  private static final List<String> NAMES = List.of("zhengxun-inspector");
  private static final Set<Cause> NETWORK =
      EnumSet.of(
          Cause.UNKNOWN_HOST,
          Cause.CONNECT_REFUSED,
          Cause.CONNECT_TIMEOUT,
          Cause.NO_ANSWER,
          Cause.CONNECTION_LOST);

  private final SimpleRobotRules rules;
  private final boolean unreadable;
  private final WebAddress answered;

  private Robots(SimpleRobotRules rules, boolean unreadable, WebAddress answered) {
    this.rules = rules;
    this.unreadable = unreadable;
    this.answered = answered;
  }

  /** Everything is allowed: the operator overrides. */
  public static Robots ignored() {
    return new Robots(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), false, null);
  }

  /** Reads the robots.txt of the site's own host, once more when server or network fails. */
  public static Robots read(Web web, WebAddress home) {
    Fetched fetched = ask(web, home);
    return isUnreachable(fetched) ? allowingNone() : of(web, home, fetched);
  }

  /**
   * Reads the robots.txt of another host of the site; a host that is not there forbids nothing, for
   * looking at a link to it tells that it is broken.
   */
  static Robots readOther(Web web, WebAddress place) {
    Fetched fetched = ask(web, place);
    boolean gone = fetched.cause() != null && fetched.cause().concernsHost();
    return isUnreachable(fetched) && !gone ? allowingNone() : of(web, place, fetched);
  }

  private static Fetched ask(Web web, WebAddress place) {
    WebAddress address = place.withPath("/robots.txt");
    Fetched fetched = web.resource(address);
    return isUnreachable(fetched) ? web.resource(address) : fetched;
  }

  private static Robots allowingNone() {
    return new Robots(new SimpleRobotRules(RobotRulesMode.ALLOW_NONE), true, null);
  }

  private static Robots of(Web web, WebAddress place, Fetched fetched) {
    boolean html = fetched.contentType() != null && fetched.isHtml();
    if (!fetched.opened() || html) {
      return ignored();
    }
    SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
    String address = fetched.requested().toString();
    SimpleRobotRules rules = parser.parseContent(address, wholeLines(fetched), "text/plain", NAMES);
    if (rules.getCrawlDelay() > 0) {
      web.crawlDelay(place, Duration.ofMillis(rules.getCrawlDelay()));
    }
    return new Robots(rules, false, fetched.address());
  }

  /** Half of a last line may forbid more than the whole: {@code Disallow: /}. */
  private static byte[] wholeLines(Fetched fetched) {
    byte[] body = fetched.body();
    if (body.length <= LONGEST && !fetched.truncated()) {
      return body;
    }
    int end = Math.min(body.length, LONGEST);
    while (end > 0 && body[end - 1] != '\n' && body[end - 1] != '\r') {
      end--;
    }
    return Arrays.copyOf(body, end);
  }

  private static boolean isUnreachable(Fetched fetched) {
    return fetched.status() >= 500 || !fetched.opened() && NETWORK.contains(fetched.cause());
  }

  /** True when the page may be visited. */
  public boolean allows(WebAddress address) {
    return rules.isAllowed(address.toString());
  }

  /** Sitemaps that it names, those of them that are addresses. */
  public List<WebAddress> sitemaps() {
    return rules.getSitemaps().stream().map(Robots::address).flatMap(Optional::stream).toList();
  }

  private static Optional<WebAddress> address(String written) {
    try {
      return Optional.of(AddressParser.parse(written));
    } catch (InvalidAddressException e) {
      return Optional.empty();
    }
  }

  /** True when server or network kept it from being read. */
  public boolean unreadable() {
    return unreadable;
  }

  /** The address its text came from; empty when there is none. */
  Optional<WebAddress> answered() {
    return Optional.ofNullable(answered);
  }

  /** Why a page that is not allowed is not visited. */
  public Cause cause() {
    return unreadable ? Cause.ROBOTS_UNREADABLE : Cause.ROBOTS;
  }
}
