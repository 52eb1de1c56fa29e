package org.zhengxun.inspector.wording;

/** A text without spaces and in half-width letters that remembers where each character stood. */
final class PlainText {
  private static final int FULL_WIDTH_OFFSET = 0xFEE0;

  private final StringBuilder plain = new StringBuilder();
  private final int[] origins;

  PlainText(String text) {
    origins = new int[text.length()];
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean gap = c != '\n' && (Character.isWhitespace(c) || Character.isSpaceChar(c));
      if (!gap && c != '\u200B' && c != '\uFEFF') {
        origins[plain.length()] = i;
        plain.append(c >= '！' && c <= '～' ? (char) (c - FULL_WIDTH_OFFSET) : c);
      }
    }
  }

  String text() {
    return plain.toString();
  }

  int origin(int index) {
    return origins[index];
  }
}
