package org.zhengxun.inspector.url;

import java.util.Optional;

/**
 * Reads the odd spellings of IPv4 addresses that browsers accept ({@code 2130706433}, {@code
 * 0x7f.1}, {@code 0177.0.0.1}), so that none of them slips past the guard of private addresses.
 */
final class Ipv4Text {
  private Ipv4Text() {}

  /** Dotted decimal form, or empty when the host is a name. */
  static Optional<String> canonical(String host) {
    String[] parts = host.split("\\.", -1);
    if (parts.length > 4) {
      return Optional.empty();
    }
    long value = 0;
    for (int i = 0; i < parts.length; i++) {
      long part = number(parts[i]);
      boolean last = i == parts.length - 1;
      long limit = last ? 1L << (8 * (5 - parts.length)) : 256;
      if (part < 0 || part >= limit) {
        return Optional.empty();
      }
      value = last ? (value << (8 * (5 - parts.length))) + part : (value << 8) + part;
    }
    return Optional.of(
        "%d.%d.%d.%d"
            .formatted(value >> 24 & 255, value >> 16 & 255, value >> 8 & 255, value & 255));
  }

  private static long number(String part) {
    try {
      if (part.matches("0[xX][0-9a-fA-F]{1,8}")) {
        return Long.parseLong(part.substring(2), 16);
      }
      if (part.matches("0[0-7]{1,11}")) {
        return Long.parseLong(part, 8);
      }
      return part.matches("\\d{1,10}") ? Long.parseLong(part) : -1;
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
