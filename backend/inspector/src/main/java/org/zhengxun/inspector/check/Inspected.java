package org.zhengxun.inspector.check;

import java.time.LocalDate;
import org.zhengxun.inspector.InspectionRequest;
import org.zhengxun.inspector.crawl.ColumnMap;
import org.zhengxun.inspector.crawl.Crawl;

/**
 * What the checks judge.
 *
 * @param request what was asked
 * @param crawl the walk, its links looked at
 * @param columns the columns found
 */
public record Inspected(InspectionRequest request, Crawl crawl, ColumnMap columns) {

  /** Date of the monitoring time point in China. */
  public LocalDate timePoint() {
    return request.timePoint().toLocalDate();
  }

  /** True when nothing can be said of the whole site: no home page, or only chosen pages read. */
  public boolean lacksSite() {
    return crawl.home().isEmpty() || crawl.isPartial();
  }
}
