package org.zhengxun.inspector.fetch;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/**
 * A pace by site and time of day, for example slower in office hours and faster from 00:00 to
 * 06:00. The first rule that fits counts.
 *
 * @param usual requests a second where no rule fits, above 0
 * @param rules the most particular first
 */
public record PaceRules(double usual, List<Rule> rules) implements Pace {
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  public PaceRules {
    Pace.steady(usual);
    rules = List.copyOf(rules);
  }

  /**
   * One rule.
   *
   * @param domain a host and all below it; null for every host
   * @param from first moment of the day in Asia/Shanghai
   * @param to first moment no longer in the window; before {@code from} when it passes midnight,
   *     equal to it for the whole day
   * @param requestsPerSecond above 0
   */
  public record Rule(String domain, LocalTime from, LocalTime to, double requestsPerSecond) {
    public Rule {
      Pace.steady(requestsPerSecond);
    }

    boolean fits(String host, LocalTime time) {
      return isOf(host) && isWithin(time);
    }

    private boolean isOf(String host) {
      return domain == null || host.equals(domain) || host.endsWith("." + domain);
    }

    private boolean isWithin(LocalTime time) {
      boolean started = !time.isBefore(from);
      boolean over = !time.isBefore(to);
      return from.isBefore(to) ? started && !over : started || !over;
    }
  }

  @Override
  public double requestsPerSecond(String host, Instant at) {
    if (rules.isEmpty()) {
      return usual;
    }
    LocalTime time = at.atZone(CHINA).toLocalTime();
    for (Rule rule : rules) {
      if (rule.fits(host, time)) {
        return rule.requestsPerSecond();
      }
    }
    return usual;
  }
}
