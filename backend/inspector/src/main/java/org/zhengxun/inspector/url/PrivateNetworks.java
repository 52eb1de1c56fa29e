package org.zhengxun.inspector.url;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells public addresses from those of private, loopback, link-local, metadata, multicast,
 * documentation and other special networks (RFC 6890), also when wrapped in IPv6.
 */
public final class PrivateNetworks {
  private static final Pattern IPV4 = Pattern.compile("\\d+\\.\\d+\\.\\d+\\.\\d+");
  private static final List<Block> IPV4_BLOCKS =
      List.of(
          Block.of(0, 0, 8),
          Block.of(10, 0, 8),
          Block.of(100, 64, 10),
          Block.of(127, 0, 8),
          Block.of(169, 254, 16),
          Block.of(172, 16, 12),
          new Block(0xC0000000, 24),
          new Block(0xC0000200, 24),
          new Block(0xC0586300, 24),
          // where a large cloud tells its machines their secrets
          new Block(0xA83F8110, 32),
          Block.of(192, 168, 16),
          Block.of(198, 18, 15),
          new Block(0xC6336400, 24),
          new Block(0xCB007100, 24),
          Block.of(224, 0, 4),
          Block.of(240, 0, 4));

  private static final Block6 NAT64 = Block6.of(96, 0x0064, 0xFF9B);

  /** Within 2000::/3: protocol assignments with Teredo, documentation old and new. */
  private static final List<Block6> IPV6_BLOCKS =
      List.of(
          Block6.of(23, 0x2001, 0x0000), Block6.of(32, 0x2001, 0x0DB8), Block6.of(20, 0x3FFF, 0));

  private PrivateNetworks() {}

  /** True when the address belongs to no special network. */
  public static boolean isPublic(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    if (address instanceof Inet4Address) {
      return isPublic4(address.getAddress());
    }
    return address instanceof Inet6Address && isPublic6(address.getAddress());
  }

  /** True when the host is written as an address, not as a name. */
  public static boolean isLiteral(String host) {
    return host.startsWith("[") || IPV4.matcher(host).matches();
  }

  /** True when the host needs no name server to be known as not public. */
  public static boolean isNotPublicByName(String host) {
    if (host.equals("localhost") || host.endsWith(".localhost")) {
      return true;
    }
    try {
      return isLiteral(host) && !isPublic(InetAddress.getByName(host));
    } catch (UnknownHostException e) {
      return true;
    }
  }

  private static boolean isPublic4(byte[] bytes) {
    int value = 0;
    for (byte b : bytes) {
      value = value << 8 | b & 255;
    }
    int address = value;
    return IPV4_BLOCKS.stream().noneMatch(block -> block.contains(address));
  }

  private static boolean isPublic6(byte[] b) {
    boolean global = (b[0] & 0xE0) == 0x20;
    if (!global) {
      // of the translated networks only the well-known prefix says where its IPv4 address stands
      return NAT64.contains(b) && isPublic4(Arrays.copyOfRange(b, 12, 16));
    }
    boolean sixToFour = b[0] == 0x20 && b[1] == 0x02;
    if (sixToFour) {
      return isPublic4(Arrays.copyOfRange(b, 2, 6));
    }
    return IPV6_BLOCKS.stream().noneMatch(block -> block.contains(b));
  }

  private record Block(int network, int bits) {
    static Block of(int first, int second, int bits) {
      return new Block(first << 24 | second << 16, bits);
    }

    boolean contains(int address) {
      int mask = -1 << (32 - bits);
      return (address & mask) == (network & mask);
    }
  }

  private record Block6(int bits, int first, int second) {
    static Block6 of(int bits, int first, int second) {
      return new Block6(bits, first, second);
    }

    boolean contains(byte[] address) {
      for (int bit = 0; bit < bits; bit++) {
        int word = bit < 16 ? first : bit < 32 ? second : 0;
        boolean wanted = (word & 0x8000 >> bit % 16) != 0;
        boolean found = (address[bit / 8] & 0x80 >> bit % 8) != 0;
        if (wanted != found) {
          return false;
        }
      }
      return true;
    }
  }
}
