package org.zhengxun.shared.page;

/**
 * How a list may be sorted.
 *
 * @param sql a never-null SQL expression over the listed table
 * @param type the SQL type of that expression, to read it back from a cursor
 */
public record SortKey(String sql, String type) {
  /** Chinese text in pinyin order. */
  public static SortKey chinese(String column) {
    return new SortKey("coalesce(" + column + ", '') collate \"zh-x-icu\"", "text");
  }

  public static SortKey text(String column) {
    return new SortKey("coalesce(" + column + ", '') collate \"C\"", "text");
  }

  public static SortKey number(String column) {
    return new SortKey("coalesce(" + column + ", 0)", "numeric");
  }

  /** Rows without a time come last when ascending. */
  public static SortKey time(String column) {
    return new SortKey("coalesce(" + column + ", 'infinity')", "timestamptz");
  }
}
