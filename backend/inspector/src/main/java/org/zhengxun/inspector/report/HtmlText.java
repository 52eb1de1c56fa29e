package org.zhengxun.inspector.report;

import java.util.Locale;

/** HTML being written: whatever comes from a site goes in as text. */
final class HtmlText {
  private final StringBuilder out = new StringBuilder(1 << 16);

  /** Markup of our own. */
  HtmlText raw(String markup) {
    out.append(markup);
    return this;
  }

  /** Text, or the value of an attribute in double quotes. */
  HtmlText text(String text) {
    text.codePoints().forEach(this::character);
    return this;
  }

  private void character(int c) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\'' -> out.append("&#39;");
      case '\n', '\t' -> out.append((char) c);
      default -> out.appendCodePoint(isReadable(c) ? c : ' ');
    }
  }

  /** Control characters and halves of characters; also what turns the direction of the text. */
  static boolean isReadable(int c) {
    return !Character.isISOControl(c)
        && Character.getType(c) != Character.SURROGATE
        && !(c >= 0x202A && c <= 0x202E)
        && !(c >= 0x2066 && c <= 0x2069)
        && c != 0xFFFE
        && c != 0xFFFF;
  }

  /** An element with text in it. */
  HtmlText element(String tag, String text) {
    return raw("<").raw(tag).raw(">").text(text).raw("</").raw(tag).raw(">");
  }

  /** An address to click where it is a web page's, always printed whole. */
  HtmlText address(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    if (!lower.startsWith("http://") && !lower.startsWith("https://")) {
      return element("bdi", address);
    }
    return raw("<a rel=\"noopener noreferrer nofollow\" target=\"_blank\" href=\"")
        .text(address)
        .raw("\"><bdi>")
        .text(address)
        .raw("</bdi></a>");
  }

  /** A string of CSS in double quotes. */
  static String css(String text) {
    StringBuilder css = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c) && Character.getType(c) != Character.SURROGATE) {
                css.appendCodePoint(c);
              } else {
                css.append(
                    "\\%06X".formatted(Character.getType(c) == Character.SURROGATE ? 32 : c));
              }
            });
    return css.append('"').toString();
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
