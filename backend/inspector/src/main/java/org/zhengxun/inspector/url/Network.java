package org.zhengxun.inspector.url;

import java.net.InetAddress;

/**
 * A network in CIDR notation, of either family: {@code 10.1.0.0/16}, {@code fd00:1::/32}, or a
 * single address.
 */
public final class Network {
  private final byte[] prefix;
  private final int bits;

  private Network(byte[] prefix, int bits) {
    this.prefix = prefix;
    this.bits = bits;
  }

  /**
   * Reads a network as an operator writes it.
   *
   * @throws IllegalArgumentException when it is none, or has bits set outside its prefix
   */
  public static Network parse(String text) {
    int slash = text.indexOf('/');
    String address = (slash < 0 ? text : text.substring(0, slash)).strip();
    byte[] bytes;
    int bits;
    try {
      bytes = InetAddress.ofLiteral(address).getAddress();
      bits =
          slash < 0
              ? bytes.length * 8
              : Integer.parseInt(text, slash + 1, text.strip().length(), 10);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("不是网段：" + text, e);
    }
    Network network = new Network(bytes, bits);
    if (bits < 0 || bits > bytes.length * 8 || network.hasBitsBeyond()) {
      throw new IllegalArgumentException("不是网段：" + text);
    }
    return network;
  }

  private boolean hasBitsBeyond() {
    for (int bit = bits; bit < prefix.length * 8; bit++) {
      if ((prefix[bit / 8] & 0x80 >> bit % 8) != 0) {
        return true;
      }
    }
    return false;
  }

  /** True when the address belongs to this network. */
  public boolean contains(InetAddress address) {
    byte[] other = address.getAddress();
    if (other.length != prefix.length) {
      return false;
    }
    int whole = bits / 8;
    for (int i = 0; i < whole; i++) {
      if (other[i] != prefix[i]) {
        return false;
      }
    }
    int mask = 0xFF00 >> bits % 8 & 0xFF;
    return mask == 0 || (other[whole] & mask) == (prefix[whole] & mask);
  }
}
