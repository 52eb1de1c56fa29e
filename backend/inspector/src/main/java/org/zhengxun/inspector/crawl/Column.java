package org.zhengxun.inspector.crawl;

import java.time.LocalDate;
import java.util.Optional;
import org.zhengxun.inspector.page.ColumnType;
import org.zhengxun.inspector.page.PageDigest;

/**
 * A column of the site.
 *
 * @param name its name
 * @param type its type
 * @param page its first page
 * @param firstLevel true for a 一级栏目 of its type
 * @param list true when it lists items, so that its freshness can be judged
 * @param blank true when there is nothing in it
 * @param newest the newest printed date in it or below, not after the time point; or null
 */
public record Column(
    String name,
    ColumnType type,
    PageDigest page,
    boolean firstLevel,
    boolean list,
    boolean blank,
    LocalDate newest) {

  /** True when it should be updated and was not within its window; a blank one is not. */
  public boolean isStale(LocalDate timePoint) {
    return list && !blank && isOverdue(timePoint);
  }

  /** True when its window passed without an update, blank or not. */
  public boolean isOverdue(LocalDate timePoint) {
    if (type.window().isEmpty() || !list && !blank) {
      return false;
    }
    return newest == null || newest.isBefore(type.window().get().start(timePoint));
  }

  /** The newest date in words. */
  public String newestWords() {
    return Optional.ofNullable(newest).map(LocalDate::toString).orElse("未注明发布时间");
  }
}
