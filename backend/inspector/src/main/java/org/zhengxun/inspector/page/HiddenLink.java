package org.zhengxun.inspector.page;

/**
 * A link that visitors do not see.
 *
 * @param href as written
 * @param text its words, may be empty
 * @param way how it is hidden
 */
public record HiddenLink(String href, String text, Way way) {

  /** How a link is hidden, and how sure one is that it is meant to be. */
  public enum Way {
    OFF_SCREEN("移到屏幕之外", 0.8),
    TINY("缩到看不见的大小", 0.8),
    SAME_COLOUR("文字与背景同色", 0.7),
    TRANSPARENT("透明", 0.7),
    UNSEEN("设为不显示", 0.4),
    ODD_CHARACTERS("文字中夹有不可见字符", 0.6);

    private final String words;
    private final double confidence;

    Way(String words, double confidence) {
      this.words = words;
      this.confidence = confidence;
    }

    /** The way in Chinese. */
    public String words() {
      return words;
    }

    /** 0 to 1. */
    public double confidence() {
      return confidence;
    }
  }
}
