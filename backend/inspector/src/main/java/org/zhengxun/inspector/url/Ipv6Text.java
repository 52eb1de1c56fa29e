package org.zhengxun.inspector.url;

/** Reads and writes IPv6 literals as browsers do: shortest form, lower case, in brackets. */
final class Ipv6Text {
  private static final int PIECES = 8;

  private final String text;
  private final int[] pieces = new int[PIECES];
  private int at = 1;
  private int piece;
  private int gap = -1;

  private Ipv6Text(String text) {
    this.text = text;
  }

  /**
   * @throws InvalidAddressException when it is no address in brackets
   */
  static String canonical(String bracketed) {
    Ipv6Text reader = new Ipv6Text(bracketed);
    reader.read();
    return reader.write();
  }

  private void read() {
    if (!text.endsWith("]")) {
      throw HostName.invalid(text);
    }
    if (peek() == ':') {
      require(text.charAt(at + 1) == ':');
      at += 2;
      gap = 0;
    }
    while (peek() != ']') {
      require(piece < PIECES);
      if (peek() == ':') {
        require(gap < 0);
        at++;
        gap = piece;
        continue;
      }
      readPiece();
    }
    require(at == text.length() - 1);
    require(gap >= 0 ? piece < PIECES : piece == PIECES);
    spread();
  }

  private void readPiece() {
    int start = at;
    int value = 0;
    while (at - start < 4 && hex(peek()) >= 0) {
      value = value * 16 + hex(peek());
      at++;
    }
    if (peek() == '.' && at > start) {
      at = start;
      readIpv4();
      return;
    }
    require(at > start);
    pieces[piece++] = value;
    if (peek() == ':') {
      at++;
      require(peek() != ']');
    } else {
      require(peek() == ']');
    }
  }

  private void readIpv4() {
    require(piece <= PIECES - 2);
    long value = 0;
    for (int i = 0; i < 4; i++) {
      if (i > 0) {
        require(peek() == '.');
        at++;
      }
      int start = at;
      int part = 0;
      while (at - start < 4 && peek() >= '0' && peek() <= '9') {
        part = part * 10 + peek() - '0';
        at++;
      }
      boolean leadingZero = at - start > 1 && text.charAt(start) == '0';
      require(at > start && part <= 255 && !leadingZero);
      value = value << 8 | part;
    }
    require(peek() == ']');
    pieces[piece++] = (int) (value >> 16);
    pieces[piece++] = (int) (value & 0xFFFF);
  }

  /** Moves what stands behind the gap to the end. */
  private void spread() {
    if (gap >= 0) {
      int behind = piece - gap;
      for (int i = 1; i <= behind; i++) {
        pieces[PIECES - i] = pieces[piece - i];
        if (PIECES - i != piece - i) {
          pieces[piece - i] = 0;
        }
      }
    }
  }

  private String write() {
    int longest = -1;
    int length = 1;
    for (int i = 0; i < PIECES; i++) {
      int run = i;
      while (run < PIECES && pieces[run] == 0) {
        run++;
      }
      if (run - i > length) {
        longest = i;
        length = run - i;
      }
    }
    StringBuilder out = new StringBuilder("[");
    for (int i = 0; i < PIECES; i++) {
      if (i == longest) {
        out.append(i == 0 ? "::" : ":");
        i += length - 1;
        continue;
      }
      out.append(Integer.toHexString(pieces[i]));
      if (i < PIECES - 1) {
        out.append(':');
      }
    }
    return out.append(']').toString();
  }

  private char peek() {
    return at < text.length() ? text.charAt(at) : 0;
  }

  private static int hex(char c) {
    return c < 128 ? Character.digit(c, 16) : -1;
  }

  private void require(boolean sound) {
    if (!sound) {
      throw HostName.invalid(text);
    }
  }
}
