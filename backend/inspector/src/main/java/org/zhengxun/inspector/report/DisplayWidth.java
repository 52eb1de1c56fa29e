package org.zhengxun.inspector.report;

import java.lang.Character.UnicodeScript;

/** How many columns of a terminal a text takes: Chinese takes two a character. */
final class DisplayWidth {
  private DisplayWidth() {}

  static int of(String text) {
    return text.codePoints().map(DisplayWidth::of).sum();
  }

  static int of(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(c) ? 2 : 1;
    };
  }

  private static boolean isWide(int c) {
    if (c < 0x1100) {
      return false;
    }
    return c >= 0x3000 && c <= 0x303E // ideographic space and brackets
        || c >= 0xFE30 && c <= 0xFE6F // vertical and small forms
        || c >= 0xFF01 && c <= 0xFF60 // full-width forms
        || c >= 0xFFE0 && c <= 0xFFE6
        || c >= 0x3200 && c <= 0x33FF // enclosed and squared characters
        || c >= 0x1F300 && c <= 0x1FAFF // pictures
        || isOfWideScript(c);
  }

  private static boolean isOfWideScript(int c) {
    UnicodeScript script = UnicodeScript.of(c);
    return script == UnicodeScript.HAN
        || script == UnicodeScript.HIRAGANA
        || (script == UnicodeScript.KATAKANA || script == UnicodeScript.HANGUL) && c < 0xFF61
        || script == UnicodeScript.BOPOMOFO
        || script == UnicodeScript.YI;
  }
}
