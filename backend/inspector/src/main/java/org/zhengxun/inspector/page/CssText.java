package org.zhengxun.inspector.page;

/** The text of a style sheet with a place in it; reads the tokens that may hold addresses. */
final class CssText {
  private final String css;
  private int at;

  CssText(String css) {
    this.css = css;
  }

  boolean atEnd() {
    return at >= css.length();
  }

  char peek() {
    return at < css.length() ? css.charAt(at) : 0;
  }

  private char peek(int ahead) {
    return at + ahead < css.length() ? css.charAt(at + ahead) : 0;
  }

  void advance() {
    at++;
  }

  void skipSpace() {
    while (isSpace(peek())) {
      at++;
    }
  }

  /** Passes over a comment; false when none begins here. */
  boolean skipsComment() {
    if (peek() != '/' || peek(1) != '*') {
      return false;
    }
    int end = css.indexOf("*/", at + 2);
    at = end < 0 ? css.length() : end + 2;
    return true;
  }

  boolean beginsName() {
    return isNameChar(peek()) || beginsEscape();
  }

  private boolean beginsEscape() {
    return peek() == '\\' && at + 1 < css.length() && !isBreak(peek(1));
  }

  String name() {
    int start = at;
    while (isNameChar(peek())) {
      at++;
    }
    if (!beginsEscape()) {
      return css.substring(start, at);
    }
    StringBuilder out = new StringBuilder(css.substring(start, at));
    while (beginsName()) {
      character(out);
    }
    return out.toString();
  }

  /** The string that begins here; null when its line ends first. */
  String string() {
    char quote = css.charAt(at++);
    StringBuilder out = new StringBuilder();
    while (!atEnd()) {
      char c = peek();
      if (c == quote) {
        at++;
        return out.toString();
      }
      if (isBreak(c)) {
        return null;
      }
      if (c == '\\' && isBreak(peek(1))) {
        at += peek(1) == '\r' && peek(2) == '\n' ? 3 : 2;
      } else {
        character(out);
      }
    }
    return out.toString();
  }

  /** The rest of {@code url(}, its parenthesis included; null when it is no address. */
  String unquotedUrl() {
    StringBuilder out = new StringBuilder();
    boolean sound = true;
    boolean ended = false;
    while (!atEnd() && peek() != ')') {
      char c = peek();
      if (isSpace(c)) {
        ended = true;
        at++;
        continue;
      }
      boolean odd = c == '"' || c == '\'' || c == '(' || c < ' ' || c == 0x7F;
      sound &= !ended && !odd && (c != '\\' || beginsEscape());
      character(out);
    }
    at++;
    return sound ? out.toString() : null;
  }

  private void character(StringBuilder out) {
    if (!beginsEscape()) {
      out.append(css.charAt(at++));
      return;
    }
    at++;
    int value = 0;
    int digits = 0;
    while (digits < 6 && hex(peek()) >= 0) {
      value = value * 16 + hex(peek());
      at++;
      digits++;
    }
    if (digits == 0) {
      out.append(css.charAt(at++));
      return;
    }
    boolean character =
        value > 0 && value <= Character.MAX_CODE_POINT && (value < 0xD800 || value > 0xDFFF);
    out.appendCodePoint(character ? value : 0xFFFD);
    if (isSpace(peek())) {
      at += peek() == '\r' && peek(1) == '\n' ? 2 : 1;
    }
  }

  private static int hex(char c) {
    return c < 128 ? Character.digit(c, 16) : -1;
  }

  private static boolean isNameChar(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || c == '-'
        || c == '_'
        || c >= 0x80;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\f';
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || isBreak(c);
  }
}
