package org.zhengxun.inspector.crawl;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * Endless addresses of a site that a walk left alone.
 *
 * @param kind how it was told
 * @param url the first address left out
 * @param count how many were left out
 */
@JsonPropertyOrder({"kind", "url", "count"})
public record Trap(Kind kind, String url, int count) {

  /** How a trap is told. */
  public enum Kind {
    CALENDAR("日历无止境"),
    ENDLESS_PARAMETERS("参数无止境"),
    REPEATED_FOLDERS("路径重复"),
    TOO_DEEP("路径过深");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** The kind in Chinese. */
    public String words() {
      return words;
    }
  }
}
