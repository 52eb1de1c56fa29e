package org.zhengxun.inspector.check;

import java.time.LocalDate;
import java.util.Set;
import org.zhengxun.inspector.InspectionRequest;
import org.zhengxun.inspector.crawl.ColumnMap;
import org.zhengxun.inspector.crawl.Crawl;
import org.zhengxun.inspector.crawl.Cut;

/**
 * What the checks judge.
 *
 * @param request what was asked
 * @param crawl the walk, its links looked at
 * @param columns the columns found
 * @param cut why something of the site was left out, or null
 */
public record Inspected(InspectionRequest request, Crawl crawl, ColumnMap columns, Cut cut) {

  /** Decided by probes, or by the home page, which is always read first. */
  private static final Set<String> HOME_RULES = Set.of("V007", "V008", "D069");

  private static final String HOME_LINKS = "D067";
  private static final String OTHER_LINKS = "D068";

  /** Date of the monitoring time point in China. */
  public LocalDate timePoint() {
    return request.timePoint().toLocalDate();
  }

  /**
   * True when a rule without findings is kept: the whole site was seen, or as much of it as the
   * rule concerns.
   */
  boolean provesClean(String rule) {
    return wholeSiteRead()
        || HOME_RULES.contains(rule)
        || HOME_LINKS.equals(rule) && !crawl.isPartial() && cut != Cut.TIME && cut != Cut.ROBOTS
        || !OTHER_LINKS.equals(rule) && !crawl.isPartial() && cut == Cut.LINKS;
  }

  /** False when what was not seen may stand on a page that was left out. */
  public boolean wholeSiteRead() {
    return cut == null && !crawl.isPartial() && !crawl.leavesOutPages();
  }

  /** True when nothing can be said of the whole site: no home page, or only chosen pages read. */
  public boolean lacksSite() {
    return crawl.home().isEmpty() || crawl.isPartial();
  }
}
