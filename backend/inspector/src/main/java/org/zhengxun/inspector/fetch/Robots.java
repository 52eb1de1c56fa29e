package org.zhengxun.inspector.fetch;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.util.List;
import org.zhengxun.inspector.url.WebAddress;

/** What a site's robots.txt lets the inspector visit. An answer of 4xx allows all (RFC 9309). */
public final class Robots {
  private static final List<String> NAMES = List.of("zhengxun-inspector");

  private final SimpleRobotRules rules;

  private Robots(SimpleRobotRules rules) {
    this.rules = rules;
  }

  /** Everything is allowed: the operator overrides. */
  public static Robots ignored() {
    return new Robots(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL));
  }

  /** Reads the site's robots.txt. */
  public static Robots read(Fetcher fetcher, WebAddress home) {
    WebAddress address = home.withPath("/robots.txt");
    Fetched fetched = fetcher.page(address);
    boolean html = fetched.contentType() != null && fetched.isHtml();
    if (!fetched.opened() || html) {
      return ignored();
    }
    SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
    return new Robots(parser.parseContent(address.toString(), fetched.body(), "text/plain", NAMES));
  }

  /** True when the page may be visited. */
  public boolean allows(WebAddress address) {
    return rules.isAllowed(address.toString());
  }
}
