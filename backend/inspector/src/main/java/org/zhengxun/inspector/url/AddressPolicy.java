package org.zhengxun.inspector.url;

import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * Decides where a request for a host really goes. Asked before every connection: for each page,
 * each link and each redirect.
 */
@FunctionalInterface
public interface AddressPolicy {

  /**
   * Socket addresses to connect to, best first, at least one.
   *
   * @throws UnknownHostException when the name does not resolve
   * @throws RefusedAddressException when the place may not be reached
   */
  List<InetSocketAddress> resolve(String host, int port)
      throws UnknownHostException, RefusedAddressException;

  /** True when requests may leave over IPv6; else nothing can be said of a site's IPv6. */
  default boolean reachesIpv6() {
    return false;
  }
}
