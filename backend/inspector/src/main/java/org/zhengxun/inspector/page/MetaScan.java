package org.zhengxun.inspector.page;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Looks for the encoding a page names, before it is parsed (HTML, prescan a byte stream): in real
 * {@code meta} tags and the XML declaration, not in comments or other tags' attributes.
 */
final class MetaScan {
  /** Browsers look at 1024 bytes at least; templates put long comments first. */
  private static final int LOOK_AHEAD = 4096;

  private final String head;
  private int at;

  private MetaScan(byte[] body) {
    int length = Math.min(body.length, LOOK_AHEAD);
    this.head = new String(body, 0, length, StandardCharsets.ISO_8859_1);
  }

  static Optional<Charset> read(byte[] body) {
    MetaScan scan = new MetaScan(body);
    return scan.meta().or(scan::declared);
  }

  /** What a header or content attribute says: {@code text/html; charset=gbk}. */
  static Optional<String> label(String content) {
    String lower = content.toLowerCase(Locale.ROOT);
    int from = 0;
    while (true) {
      int found = lower.indexOf("charset", from);
      if (found < 0) {
        return Optional.empty();
      }
      int at = afterSpace(content, found + 7);
      if (at < content.length() && content.charAt(at) == '=') {
        return value(content, afterSpace(content, at + 1));
      }
      from = found + 7;
    }
  }

  private static Optional<String> value(String content, int at) {
    if (at == content.length()) {
      return Optional.empty();
    }
    char quote = content.charAt(at);
    if (quote == '"' || quote == '\'') {
      int end = content.indexOf(quote, at + 1);
      return end < 0 ? Optional.empty() : Optional.of(content.substring(at + 1, end));
    }
    int end = at;
    while (end < content.length() && !isSpace(content.charAt(end)) && content.charAt(end) != ';') {
      end++;
    }
    return Optional.of(content.substring(at, end));
  }

  private Optional<Charset> meta() {
    while (at < head.length()) {
      if (head.charAt(at) != '<') {
        at++;
      } else if (head.startsWith("<!--", at)) {
        int end = head.indexOf("-->", at + 2);
        at = end < 0 ? head.length() : end + 3;
      } else if (isMeta()) {
        at += 5;
        Optional<Charset> found = attributes();
        if (found.isPresent()) {
          return found;
        }
      } else if (isTag(at + 1) || peek(1) == '/' && isTag(at + 2)) {
        while (at < head.length() && !isSpace(peek(0)) && peek(0) != '>') {
          at++;
        }
        passAttributes();
      } else if (peek(1) == '!' || peek(1) == '/' || peek(1) == '?') {
        int end = head.indexOf('>', at);
        at = end < 0 ? head.length() : end + 1;
      } else {
        at++;
      }
    }
    return Optional.empty();
  }

  private boolean isMeta() {
    return head.regionMatches(true, at + 1, "meta", 0, 4) && (isSpace(peek(5)) || peek(5) == '/');
  }

  private boolean isTag(int index) {
    char c = index < head.length() ? (char) (head.charAt(index) | 32) : 0;
    return c >= 'a' && c <= 'z';
  }

  private Optional<Charset> attributes() {
    boolean pragma = false;
    String content = null;
    String charset = null;
    for (String[] one = attribute(); one != null; one = attribute()) {
      switch (one[0]) {
        case "http-equiv" -> pragma |= one[1].equalsIgnoreCase("content-type");
        case "content" -> content = content == null ? label(one[1]).orElse(null) : content;
        case "charset" -> charset = charset == null ? one[1] : charset;
        default -> {
          // says nothing of the encoding
        }
      }
    }
    String label = charset == null && pragma ? content : charset;
    return label == null ? Optional.empty() : EncodingLabels.inside(label);
  }

  private void passAttributes() {
    while (attribute() != null) {
      // only to know where the tag ends
    }
  }

  /** Name in lower case and value of the next attribute; null at the end of the tag. */
  private String[] attribute() {
    while (at < head.length() && (isSpace(peek(0)) || peek(0) == '/')) {
      at++;
    }
    if (at >= head.length() || peek(0) == '>') {
      return null;
    }
    int start = at++;
    while (at < head.length() && !isSpace(peek(0)) && "=>/".indexOf(peek(0)) < 0) {
      at++;
    }
    String name = head.substring(start, at).toLowerCase(Locale.ROOT);
    at = afterSpace(head, at);
    if (peek(0) != '=') {
      return new String[] {name, ""};
    }
    at = afterSpace(head, at + 1);
    return new String[] {name, attributeValue()};
  }

  private String attributeValue() {
    char quote = peek(0);
    if (quote == '"' || quote == '\'') {
      int end = head.indexOf(quote, at + 1);
      String value = head.substring(at + 1, end < 0 ? head.length() : end);
      at = end < 0 ? head.length() : end + 1;
      return value;
    }
    int start = at;
    while (at < head.length() && !isSpace(peek(0)) && peek(0) != '>') {
      at++;
    }
    return head.substring(start, at);
  }

  private Optional<Charset> declared() {
    int end = head.startsWith("<?xml") ? head.indexOf("?>") : -1;
    int name = end < 0 ? -1 : head.indexOf("encoding");
    if (name < 0 || name > end) {
      return Optional.empty();
    }
    int equals = afterSpace(head, name + 8);
    if (equals >= end || head.charAt(equals) != '=') {
      return Optional.empty();
    }
    return value(head.substring(0, end), afterSpace(head, equals + 1))
        .flatMap(EncodingLabels::inside);
  }

  private char peek(int ahead) {
    return at + ahead < head.length() ? head.charAt(at + ahead) : 0;
  }

  private static int afterSpace(String text, int from) {
    int at = Math.min(from, text.length());
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
  }
}
