package org.zhengxun.shared.sheet;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Headers compared by what they say: width of characters, blanks, stars and parentheses do not
 * count.
 */
final class HeaderText {

  private HeaderText() {}

  /** Half-width, lower case, without blanks, stars and colons; parentheses kept. */
  static String exact(String header) {
    return Normalizer.normalize(header, Normalizer.Form.NFKC)
        .replaceAll("[\\s\\p{Z}\\u200B*:_]", "")
        .toLowerCase(Locale.ROOT);
  }

  /**
   * As {@link #exact}, and without what stands in parentheses: {@code 开设主体（全称）} is {@code 开设主体}.
   */
  static String loose(String header) {
    return exact(header).replaceAll("\\([^)]*\\)|\\[[^\\]]*]|【[^】]*】|〔[^〕]*〕", "");
  }
}
