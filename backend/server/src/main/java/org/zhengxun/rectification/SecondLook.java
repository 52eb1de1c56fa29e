package org.zhengxun.rectification;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.zhengxun.inspection.reprint.ReprintItem;

/** The machine looking at a site again, after its unit says that it has mended a problem. */
public interface SecondLook {
  /** Whether a program can tell if a problem under this rule is mended. */
  boolean knows(String rule);

  /**
   * Looks at one site; takes as long as a crawl of it. Called outside any transaction.
   *
   * @param stopping true once the process is asked to end
   */
  Outcome look(Order order, BooleanSupplier stopping);

  /**
   * What to look at.
   *
   * @param run the look, one site after the other
   * @param office whose task it is
   * @param siteId the site in the register
   * @param reprints what the site has to reprint
   */
  record Order(UUID run, UUID office, UUID siteId, Set<String> rules, List<ReprintItem> reprints) {}

  /**
   * @param words what kept it from looking at all of the site; null when it did
   * @param places where a problem still stands, by rule; a rule looked at and clean has an empty
   *     list, one about which nothing can be said is left out
   * @param evidence SHA-256 of the file with the answers behind them; null when none was kept
   */
  record Outcome(String words, Map<String, List<Place>> places, String evidence) {
    /** Nothing was seen. */
    static Outcome none(String words) {
      return new Outcome(words, Map.of(), null);
    }
  }
}
