package org.zhengxun.inspector.page;

/**
 * How much of a page is parsed. Elements take a hundred bytes each where the page needs three, the
 * parser copies the name of a tag again and again while it grows, and it compares each attribute of
 * a tag with all others, for {@code b} and its like with those of the tags before, too: eight
 * megabytes of any of these fill the memory or take from ten seconds to minutes.
 */
final class SoundMarkup {
  /**
   * Start tags: half as many again as the largest pages known have; what stands behind them is left
   * out.
   */
  private static final int MOST_TAGS = 150_000;

  private static final int LONGEST_NAME = 1000;

  /** Tags with so many attributes that no page needs them; a script may look like a few. */
  private static final int MOST_CROWDED_TAGS = 100;

  /** What comparing attributes costs grows with the page: shorter ones need not be looked at. */
  private static final int SHORT = 64 << 10;

  private SoundMarkup() {}

  /** The text, cut before the first tag too many, or with a name no browser knows. */
  static String of(String text) {
    boolean isLong = text.length() > SHORT;
    int crowded = 0;
    int tags = 0;
    for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
      boolean end = at + 1 < text.length() && text.charAt(at + 1) == '/';
      int name = end ? at + 2 : at + 1;
      if (isLetter(text, name)) {
        tags += end ? 0 : 1;
        if (tags > MOST_TAGS || isEndless(text, name)) {
          return text.substring(0, at);
        }
        if (isLong && AttributeCount.isCrowded(text, name)) {
          if (++crowded > MOST_CROWDED_TAGS) {
            return text.substring(0, at);
          }
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
