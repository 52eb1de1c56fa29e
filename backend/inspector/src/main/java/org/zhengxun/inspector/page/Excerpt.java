package org.zhengxun.inspector.page;

import java.util.List;

/** Passages of a page's text as they are shown: whole characters, and nobody's numbers. */
public final class Excerpt {
  private Excerpt() {}

  /**
   * A place on its line, marked by 【】, with some of what stands around it. Neither a character nor
   * a number is cut in two, as half a number could not be told and masked.
   *
   * @param start first character of the place
   * @param end behind its last character
   * @param most characters shown on each side
   */
  public static String around(String text, int start, int end, int most) {
    int from = start;
    while (from > 0 && start - from < most && text.charAt(from - 1) != '\n') {
      from--;
    }
    int to = end;
    while (to < text.length() && to - end < most && text.charAt(to) != '\n') {
      to++;
    }
    while (from < start && isInside(text, from)) {
      from++;
    }
    while (to > end && isInside(text, to)) {
      to--;
    }
    return text.substring(from, start)
        + "【"
        + text.substring(start, end)
        + "】"
        + text.substring(end, to);
  }

  private static boolean isInside(String text, int at) {
    if (at <= 0 || at >= text.length()) {
      return false;
    }
    char before = text.charAt(at - 1);
    char behind = text.charAt(at);
    return Character.isSurrogatePair(before, behind) || isOfNumber(before) && isOfNumber(behind);
  }

  private static boolean isOfNumber(char c) {
    return Character.isDigit(c) || c == '-' || c == ' ';
  }

  /**
   * A text that is kept for as long as the inspection goes on, so that no page takes all memory.
   *
   * @param most characters kept
   */
  public static String kept(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
  }

  /** The text with the numbers of persons masked; null for null. */
  public static String masked(String text) {
    if (text == null) {
      return null;
    }
    List<PersonalNumber> numbers = PersonalNumbers.in(text);
    if (numbers.isEmpty()) {
      return text;
    }
    StringBuilder masked = new StringBuilder();
    int after = 0;
    for (PersonalNumber number : numbers) {
      masked.append(text, after, number.start()).append(number.masked());
      after = number.end();
    }
    return masked.append(text, after, text.length()).toString();
  }
}
