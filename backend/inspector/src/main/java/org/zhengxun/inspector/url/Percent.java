package org.zhengxun.inspector.url;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Percent-encoding of paths and queries; sequences already encoded stay as they are. */
final class Percent {
  private static final String HEX = "0123456789ABCDEF";

  /**
   * Characters a path carries as they are, its separators aside (WHATWG path percent-encode set;
   * Chromium writes {@code |} as {@code %7C}, too).
   */
  private static final boolean[] PATH = printable("\"#<>?^`{|}/\\");

  /** Characters a query carries as they are (WHATWG special-query percent-encode set). */
  private static final boolean[] QUERY = printable("\"#<>'");

  private Percent() {}

  private static boolean[] printable(String without) {
    boolean[] table = new boolean[128];
    for (char c = '!'; c <= '~'; c++) {
      table[c] = without.indexOf(c) < 0;
    }
    return table;
  }

  static boolean isPathChar(char c) {
    return c < 128 && PATH[c];
  }

  static boolean isQueryChar(char c) {
    return c < 128 && QUERY[c];
  }

  /** The code point at an index; a lone surrogate is the replacement character. */
  static int codePoint(String text, int at, int end) {
    char c = text.charAt(at);
    if (!Character.isSurrogate(c)) {
      return c;
    }
    boolean pair =
        Character.isHighSurrogate(c)
            && at + 1 < end
            && Character.isLowSurrogate(text.charAt(at + 1));
    return pair ? Character.toCodePoint(c, text.charAt(at + 1)) : 0xFFFD;
  }

  /** Encodes the code point at an index in UTF-8; returns the index behind it. */
  static int encode(StringBuilder out, String text, int at, int end) {
    int point = codePoint(text, at, end);
    if (point < 0x80) {
      encode(out, point);
    } else if (point < 0x800) {
      encode(out, 0xC0 | point >> 6);
      encode(out, 0x80 | point & 63);
    } else if (point < 0x10000) {
      encode(out, 0xE0 | point >> 12);
      encode(out, 0x80 | point >> 6 & 63);
      encode(out, 0x80 | point & 63);
    } else {
      encode(out, 0xF0 | point >> 18);
      encode(out, 0x80 | point >> 12 & 63);
      encode(out, 0x80 | point >> 6 & 63);
      encode(out, 0x80 | point & 63);
    }
    return at + Character.charCount(point);
  }

  /** Encodes one byte. */
  static void encode(StringBuilder out, int b) {
    out.append('%').append(HEX.charAt(b >> 4)).append(HEX.charAt(b & 15));
  }

  /** Encodes the ASCII characters listed, and each percent sign that begins no sequence. */
  static String escape(String text, String characters) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean lone = c == '%' && !(isHex(text, i + 1) && isHex(text, i + 2));
      if (lone || characters.indexOf(c) >= 0) {
        encode(out, c);
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static boolean isHex(String text, int at) {
    return at < text.length() && HEX.indexOf(Character.toUpperCase(text.charAt(at))) >= 0;
  }

  static String decode(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      int high = i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
      int low = i + 2 < bytes.length ? Character.digit(bytes[i + 2], 16) : -1;
      if (bytes[i] == '%' && high >= 0 && low >= 0) {
        out.write(high * 16 + low);
        i += 2;
      } else {
        out.write(bytes[i]);
      }
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
