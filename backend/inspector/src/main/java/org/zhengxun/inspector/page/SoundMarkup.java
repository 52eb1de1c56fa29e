package org.zhengxun.inspector.page;

/**
 * How much of a page is parsed. Elements take a hundred bytes each where the page needs three, and
 * the parser copies the name of a tag again and again while it grows: eight megabytes of either
 * fill the memory or take minutes.
 */
final class SoundMarkup {
  /**
   * Start tags: half as many again as the largest pages known have; what stands behind them is left
   * out.
   */
  private static final int MOST_TAGS = 150_000;

  private static final int LONGEST_NAME = 1000;

  private SoundMarkup() {}

  /** The text, cut before the first tag too many or with a name no browser knows. */
  static String of(String text) {
    int tags = 0;
    for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
      boolean end = at + 1 < text.length() && text.charAt(at + 1) == '/';
      int name = end ? at + 2 : at + 1;
      if (isLetter(text, name)) {
        tags += end ? 0 : 1;
        if (tags > MOST_TAGS || isEndless(text, name)) {
          return text.substring(0, at);
        }
      }
    }
    return text;
  }

  private static boolean isLetter(String text, int at) {
    char c = at < text.length() ? (char) (text.charAt(at) | 32) : 0;
    return c >= 'a' && c <= 'z';
  }

  private static boolean isEndless(String text, int from) {
    int end = Math.min(text.length(), from + LONGEST_NAME);
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (c <= ' ' && c != 0 || c == '/' || c == '>') {
        return false;
      }
    }
    return end - from == LONGEST_NAME;
  }
}
