package org.zhengxun.notice.docx;

import java.util.ArrayDeque;
import java.util.Deque;

/** Builds one XML part: elements are nested by calls, values always escaped. */
final class Xml {

  private final StringBuilder out =
      new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
  private final Deque<String> open = new ArrayDeque<>();

  /** Opens an element; attributes come as name, value, name, value. */
  Xml open(String name, Object... attributes) {
    start(name, attributes).append('>');
    open.push(name);
    return this;
  }

  Xml close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  Xml empty(String name, Object... attributes) {
    start(name, attributes).append("/>");
    return this;
  }

  Xml text(String text) {
    out.append(escape(text));
    return this;
  }

  /** The finished part; every element must be closed. */
  String finish() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("not closed: " + open);
    }
    return out.toString();
  }

  private StringBuilder start(String name, Object... attributes) {
    out.append('<').append(name);
    for (var i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      out.append(escape(String.valueOf(attributes[i + 1]))).append('"');
    }
    return out;
  }

  /** Characters that XML 1.0 forbids are dropped. */
  static String escape(String text) {
    var escaped = new StringBuilder(text.length() + 16);
    text.codePoints().filter(Xml::allowed).forEach(c -> append(escaped, c));
    return escaped.toString();
  }

  private static void append(StringBuilder to, int c) {
    switch (c) {
      case '&' -> to.append("&amp;");
      case '<' -> to.append("&lt;");
      case '>' -> to.append("&gt;");
      case '"' -> to.append("&quot;");
      default -> to.appendCodePoint(c);
    }
  }

  private static boolean allowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
