package org.zhengxun.inspector.url;

import java.net.Inet6Address;
import java.net.NetworkInterface;
import java.net.SocketException;

/** Tells whether this machine has a public IPv6 address. */
final class Ipv6Network {
  private Ipv6Network() {}

  static boolean isPresent() {
    try {
      return NetworkInterface.networkInterfaces()
          .flatMap(NetworkInterface::inetAddresses)
          .anyMatch(
              address -> address instanceof Inet6Address && PrivateNetworks.isPublic(address));
    } catch (SocketException e) {
      return false;
    }
  }
}
