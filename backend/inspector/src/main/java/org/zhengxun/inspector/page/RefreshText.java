package org.zhengxun.inspector.page;

import java.util.Optional;

/** Reads the content of a meta refresh as HTML prescribes: {@code 5; url='x'}, {@code 0,x}. */
final class RefreshText {
  private final String text;
  private int at;

  private RefreshText(String text) {
    this.text = text;
  }

  /** The address it goes on to; empty when it only loads the page again. */
  static Optional<String> address(String content) {
    return new RefreshText(content).read();
  }

  private Optional<String> read() {
    skipSpace();
    int digits = at;
    while (isDigit(peek()) || peek() == '.') {
      at++;
    }
    boolean separated = peek() == ';' || peek() == ',' || isSpace(peek());
    if (at == digits || !separated) {
      return Optional.empty();
    }
    skipSpace();
    if (peek() == ';' || peek() == ',') {
      at++;
    }
    skipSpace();
    skipName();
    String address = text.substring(at);
    char quote = peek();
    if (quote == '"' || quote == '\'') {
      int end = text.indexOf(quote, at + 1);
      address = text.substring(at + 1, end < 0 ? text.length() : end);
    }
    return address.isBlank() ? Optional.empty() : Optional.of(address);
  }

  private void skipName() {
    if (text.regionMatches(true, at, "url", 0, 3)) {
      int before = at;
      at += 3;
      skipSpace();
      if (peek() != '=') {
        at = before;
        return;
      }
      at++;
      skipSpace();
    }
  }

  private void skipSpace() {
    while (isSpace(peek())) {
      at++;
    }
  }

  private char peek() {
    return at < text.length() ? text.charAt(at) : 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
  }
}
