package org.zhengxun.desk;

import java.util.List;
import java.util.UUID;

/**
 * What was found within the scope, the first rows of each kind with the number of all.
 *
 * @param words as searched for
 */
public record SearchView(String words, Group organisations, Group websites, Group accounts) {

  /** Rows of one kind. */
  public record Group(List<Hit> items, long total) {}

  /**
   * One row found.
   *
   * @param code null when it has none yet
   * @param note whose it is, or where it stands
   */
  public record Hit(UUID id, String name, String code, String note) {}
}
