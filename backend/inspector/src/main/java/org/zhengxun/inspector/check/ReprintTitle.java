package org.zhengxun.inspector.check;

import java.util.regex.Pattern;

/**
 * The title of an item to reprint, as sites write it: with the issuer or without, between other
 * punctuation, cut short in a list. What speaks about the item (解读, 学习贯彻) is not the item.
 */
final class ReprintTitle {
  private static final Pattern ABOUT =
      Pattern.compile(
          "解读|图解|一图|问答|记者|学习|传达|贯彻|落实|宣传|反响|评论|热议|访谈|综述|(征求|公开征集).*意见|座谈|培训|会议|细则|方案|分工|措施|说明");
  private static final int SHORTEST = 6;

  /** So much of a title that was cut short tells it. */
  private static final int TELLING = 10;

  /** So much may stand before it: an issuer, 转载, a source. */
  private static final int BEFORE = 18;

  /** And behind it: 全文, 的通知. */
  private static final int BEHIND = 6;

  private final String plain;

  ReprintTitle(String title) {
    this.plain = plain(title);
  }

  /** True when a page or link of this title is the item. */
  boolean isOf(String text) {
    return isOf(text, plain(text));
  }

  /**
   * The same for a title that is compared with many items.
   *
   * @param other what {@link #plain} makes of the text
   */
  boolean isOf(String text, String other) {
    if (other.length() < SHORTEST || plain.length() < SHORTEST) {
      return other.equals(plain);
    }
    if (other.length() < plain.length()) {
      boolean cut = text.endsWith("…") || text.endsWith("..");
      boolean bare = other.startsWith("关于") && plain.endsWith(other);
      return other.length() >= TELLING && (cut && plain.startsWith(other) || bare);
    }
    int at = other.indexOf(plain);
    int behind = other.length() - at - plain.length();
    if (at < 0 || at > BEFORE || behind > BEHIND) {
      return false;
    }
    String around = other.substring(0, at) + other.substring(other.length() - behind);
    return !ABOUT.matcher(around).find();
  }

  /** Letters and digits only. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char narrow = c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c;
      if (Character.isLetterOrDigit(narrow)) {
        plain.append(narrow);
      }
    }
    return plain.toString();
  }
}
