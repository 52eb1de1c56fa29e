package org.zhengxun.inspector.url;

import java.util.Optional;

/**
 * Reads the odd spellings of IPv4 addresses that browsers accept ({@code 2130706433}, {@code
 * 0x7f.1}, {@code 0177.0.0.1}), so that none of them slips past the guard of private addresses.
 */
final class Ipv4Text {
  private static final long TOO_MUCH = 1L << 40;

  private Ipv4Text() {}

  /**
   * Dotted decimal form, or empty when the host is a name.
   *
   * @throws InvalidAddressException when it ends in a number and is no address
   */
  static Optional<String> canonical(String host) {
    int last = host.lastIndexOf('.') + 1;
    boolean digits = last < host.length() && isDigits(host, last);
    if (!digits && number(host, last, host.length()) < 0) {
      return Optional.empty();
    }
    return Optional.of(address(host));
  }

  private static String address(String host) {
    String[] parts = host.split("\\.", -1);
    if (parts.length > 4) {
      throw HostName.invalid(host);
    }
    long value = 0;
    for (int i = 0; i < parts.length; i++) {
      long part = number(parts[i], 0, parts[i].length());
      boolean last = i == parts.length - 1;
      long limit = last ? 1L << (8 * (5 - parts.length)) : 256;
      if (part < 0 || part >= limit) {
        throw HostName.invalid(host);
      }
      value = last ? (value << (8 * (5 - parts.length))) + part : (value << 8) + part;
    }
    return (value >> 24 & 255)
        + "."
        + (value >> 16 & 255)
        + "."
        + (value >> 8 & 255)
        + "."
        + (value & 255);
  }

  private static boolean isDigits(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /** Value of a part in decimal, {@code 0x} hexadecimal or {@code 0} octal; -1 when it has none. */
  private static long number(String text, int from, int to) {
    if (from == to) {
      return -1;
    }
    int radix = 10;
    int at = from;
    if (text.charAt(from) == '0' && to - from > 1) {
      boolean hex = (text.charAt(from + 1) | 32) == 'x';
      radix = hex ? 16 : 8;
      at += hex ? 2 : 1;
    }
    long value = 0;
    for (int i = at; i < to; i++) {
      int digit = text.charAt(i) < 128 ? Character.digit(text.charAt(i), radix) : -1;
      if (digit < 0) {
        return -1;
      }
      value = Math.min(value * radix + digit, TOO_MUCH);
    }
    return value;
  }
}
