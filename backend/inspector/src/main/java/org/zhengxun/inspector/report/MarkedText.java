package org.zhengxun.inspector.report;

/**
 * An excerpt with the place of the problem marked.
 *
 * @param before what stands before the place
 * @param place the place, without its brackets; empty when it is not known
 * @param after what stands behind it
 */
public record MarkedText(String before, String place, String after) {
  private static final char OPEN = '【';
  private static final char CLOSE = '】';

  /**
   * Finds the place in an excerpt: the passage in the inspector's brackets 【】, else the passage
   * itself, else whatever stands in brackets.
   *
   * @param excerpt null for none
   * @param passage what the problem is about, or null
   */
  public static MarkedText of(String excerpt, String passage) {
    String text = excerpt == null ? "" : excerpt;
    if (passage != null && !passage.isBlank()) {
      int bracketed = text.indexOf(OPEN + passage + CLOSE);
      if (bracketed >= 0) {
        return split(text, bracketed, 1, passage.length());
      }
      int plain = text.indexOf(passage);
      if (plain >= 0 && passage.length() < text.length()) {
        return split(text, plain, 0, passage.length());
      }
    }
    int open = text.indexOf(OPEN);
    int close = text.indexOf(CLOSE, open + 1);
    return open >= 0 && close > open + 1
        ? split(text, open, 1, close - open - 1)
        : new MarkedText(text, "", "");
  }

  private static MarkedText split(String text, int start, int bracket, int length) {
    int from = start + bracket;
    return new MarkedText(
        text.substring(0, start),
        text.substring(from, from + length),
        text.substring(from + length + bracket));
  }

  /** True when there is no excerpt. */
  public boolean isEmpty() {
    return before.isEmpty() && place.isEmpty() && after.isEmpty();
  }

  /** As plain text, the place in brackets. */
  public String plain() {
    return place.isEmpty() ? before : before + OPEN + place + CLOSE + after;
  }
}
