package org.zhengxun.inspector.url;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * The normal form of a host: ASCII lower case, other names mapped (width, case, full-width dots)
 * and written in Punycode as UTS #46 asks, odd spellings of IPv4 and IPv6 told.
 */
final class HostName {
  /** A name has 253 characters at most; written in escapes and with marks it may be longer. */
  private static final int LONGEST = 1000;

  /** RFC 1035, 2.3.4: characters of one label. */
  private static final int LONGEST_LABEL = 63;

  private static final int SHOWN = 60;

  private static final String FORBIDDEN = " \"#%/:<>?@[\\]^`{|}";

  private HostName() {}

  /** The host as browsers ask for it. */
  static String normal(String written) {
    if (written.length() > LONGEST) {
      throw invalid(written);
    }
    if (written.startsWith("[")) {
      return Ipv6Text.canonical(written);
    }
    String host = isPlain(written) ? written : mapped(written);
    int end = host.length();
    while (end > 0 && host.charAt(end - 1) == '.') {
      end--;
    }
    host = host.substring(0, end);
    if (host.isEmpty() || hasLongLabel(host)) {
      throw invalid(written);
    }
    Optional<String> ipv4 = Ipv4Text.canonical(host);
    return ipv4.orElse(host);
  }

  private static boolean hasLongLabel(String host) {
    int start = 0;
    while (host.length() - start > LONGEST_LABEL) {
      int dot = host.indexOf('.', start);
      if (dot < 0 || dot - start > LONGEST_LABEL) {
        return true;
      }
      start = dot + 1;
    }
    return false;
  }

  private static boolean isPlain(String host) {
    for (int i = 0; i < host.length(); i++) {
      char c = host.charAt(i);
      boolean plain = c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '.' || c == '-';
      if (!plain) {
        return false;
      }
    }
    return true;
  }

  private static String mapped(String written) {
    String lower = lower(Percent.decode(written));
    String normal = lower(Normalizer.normalize(lower, Normalizer.Form.NFKC));
    if (dots(normal) > dots(lower)) {
      throw invalid(written);
    }
    StringBuilder out = new StringBuilder(normal.length() + 16);
    int start = 0;
    for (int i = 0; i <= normal.length(); i++) {
      if (i == normal.length() || normal.charAt(i) == '.') {
        out.append(label(normal.substring(start, i), written));
        if (i < normal.length()) {
          out.append('.');
        }
        start = i + 1;
      }
    }
    return out.toString();
  }

  /** Lower case; what names ignore is left out, the dots of other scripts become dots. */
  private static String lower(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int point = Percent.codePoint(text, i, text.length());
      i += Character.charCount(point);
      switch (point) {
        case 0x3002, 0xFF0E, 0xFF61 -> out.append('.');
        case 0xAD, 0x34F, 0x180B, 0x180C, 0x180D, 0x200B, 0x2060, 0x2064, 0xFEFF -> {
          // ignored
        }
        default -> {
          if (point < 0xFE00 || point > 0xFE0F) {
            out.append(Character.toString(point).toLowerCase(Locale.ROOT));
          }
        }
      }
    }
    return out.toString();
  }

  /** Signs such as ‥ or ⒈ hide dots and stand in no name. */
  private static long dots(String text) {
    return text.chars().filter(c -> c == '.').count();
  }

  private static String label(String label, String written) {
    boolean ascii = true;
    for (int i = 0; i < label.length(); ) {
      int point = label.codePointAt(i);
      ascii &= point < 128;
      if (isForbidden(point) || i == 0 && isMark(point)) {
        throw invalid(written);
      }
      i += Character.charCount(point);
    }
    if (ascii) {
      return label;
    }
    if (label.codePointCount(0, label.length()) > LONGEST_LABEL) {
      throw invalid(written); // encoded it is longer still, and takes the square of its length
    }
    return "xn--" + Punycode.encode(label);
  }

  private static boolean isForbidden(int point) {
    if (point < 128) {
      return point < 32 || point == 127 || FORBIDDEN.indexOf(point) >= 0;
    }
    return switch (Character.getType(point)) {
      case Character.UNASSIGNED,
          Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SPACE_SEPARATOR ->
          true;
      default -> point == 0xFFFD;
    };
  }

  private static boolean isMark(int point) {
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  static InvalidAddressException invalid(String written) {
    boolean whole = written.length() <= SHOWN;
    return new InvalidAddressException(
        "主机名不对：" + (whole ? written : written.substring(0, SHOWN) + "…"));
  }
}
