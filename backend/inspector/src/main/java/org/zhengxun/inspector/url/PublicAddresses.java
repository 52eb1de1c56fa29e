package org.zhengxun.inspector.url;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The ordinary policy: names are resolved by the system and only public addresses may be reached. A
 * host an operator typed may be private. The connection is made to the very address that was
 * judged, so a second answer of the name server cannot smuggle in another.
 */
public final class PublicAddresses implements AddressPolicy {
  private final Set<String> allowedHosts;
  private final Map<String, List<InetAddress>> known = new ConcurrentHashMap<>();

  private PublicAddresses(Set<String> allowedHosts) {
    this.allowedHosts = Set.copyOf(allowedHosts);
  }

  /** Only public addresses. */
  public static PublicAddresses only() {
    return new PublicAddresses(Set.of());
  }

  /** Public addresses and the given hosts, wherever they are. */
  public static PublicAddresses andHosts(Set<String> hosts) {
    return new PublicAddresses(hosts);
  }

  @Override
  public List<InetSocketAddress> resolve(String host, int port)
      throws UnknownHostException, RefusedAddressException {
    boolean allowed = allowedHosts.contains(host);
    if (!allowed && PrivateNetworks.isNotPublicByName(host)) {
      throw refused(host);
    }
    List<InetSocketAddress> reachable = new ArrayList<>();
    for (InetAddress address : lookUp(host)) {
      if (allowed || PrivateNetworks.isPublic(address)) {
        reachable.add(new InetSocketAddress(address, port));
      }
    }
    if (reachable.isEmpty()) {
      throw refused(host);
    }
    return reachable;
  }

  private List<InetAddress> lookUp(String host) throws UnknownHostException {
    List<InetAddress> found = known.get(host);
    if (found == null) {
      found =
          Arrays.stream(InetAddress.getAllByName(host))
              .sorted(Comparator.comparingInt(address -> address.getAddress().length))
              .toList();
      known.put(host, found);
    }
    return found;
  }

  private static RefusedAddressException refused(String host) {
    return new RefusedAddressException(
        RefusedAddressException.Ground.NOT_PUBLIC, host + " 指向内网或本机地址");
  }
}
