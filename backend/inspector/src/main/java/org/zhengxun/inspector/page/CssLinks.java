package org.zhengxun.inspector.page;

import java.util.Locale;

/**
 * Finds the references of a style sheet or of declarations: {@code url()}, {@code @import}, {@code
 * image-set()}. Follows the tokens of CSS Syntax, so that comments, strings and escapes mislead it
 * as little as a browser; it never fails, whatever the text.
 */
final class CssLinks {

  /** Takes what is found. */
  @FunctionalInterface
  interface Sink {
    /**
     * @param address as written, escapes resolved
     * @param sheet true for a style sheet that is imported
     */
    void found(String address, boolean sheet);
  }

  private final CssText text;
  private final Sink sink;
  private String rule = "";
  private int depth;
  private int imageSet = -1;

  private CssLinks(String css, Sink sink) {
    this.text = new CssText(css);
    this.sink = sink;
  }

  static void read(String css, Sink sink) {
    new CssLinks(css, sink).read();
  }

  private void read() {
    while (!text.atEnd()) {
      char c = text.peek();
      if (text.skipsComment()) {
        continue;
      }
      switch (c) {
        case '"', '\'' -> string();
        case '@' -> {
          text.advance();
          rule = text.beginsName() ? text.name().toLowerCase(Locale.ROOT) : "";
        }
        case '(' -> {
          depth++;
          text.advance();
        }
        case ')' -> {
          close();
          text.advance();
        }
        case ';', '{', '}' -> {
          rule = "";
          depth = 0;
          imageSet = -1;
          text.advance();
        }
        default -> other();
      }
    }
  }

  private void string() {
    String value = text.string();
    if (rule.equals("import")) {
      emit(value);
    } else if (imageSet >= 0 && depth == imageSet + 1) {
      emit(value);
    }
  }

  private void other() {
    if (!text.beginsName()) {
      text.advance();
      return;
    }
    String name = text.name();
    if (text.peek() != '(') {
      return;
    }
    text.advance();
    if (name.equalsIgnoreCase("url")) {
      text.skipSpace();
      char c = text.peek();
      boolean quoted = c == '"' || c == '\'';
      String value = quoted ? text.string() : text.unquotedUrl();
      depth += quoted ? 1 : 0;
      emit(value);
      return;
    }
    if (imageSet < 0 && name.toLowerCase(Locale.ROOT).endsWith("image-set")) {
      imageSet = depth;
    }
    depth++;
  }

  private void close() {
    depth = Math.max(0, depth - 1);
    if (depth <= imageSet) {
      imageSet = -1;
    }
  }

  private void emit(String address) {
    boolean counts = address != null && !address.isBlank() && !rule.equals("namespace");
    boolean local = counts && address.strip().startsWith("#");
    if (counts && !local) {
      sink.found(address, rule.equals("import"));
    }
    if (rule.equals("import")) {
      rule = "";
    }
  }
}
