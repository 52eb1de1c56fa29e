package org.zhengxun.inspector.url;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * The ordinary policy: names are resolved by the system and only public addresses may be reached,
 * of a name with public and private ones the public ones. A host an operator typed may be private,
 * and so may networks he lists. The connection is made to the very address that was judged, so a
 * second answer of the name server cannot smuggle in another.
 */
public final class PublicAddresses implements AddressPolicy {
  private final Set<String> allowedHosts;
  private final List<Network> allowedNetworks;
  private final NameLookup names;

  PublicAddresses(
      Set<String> allowedHosts, Collection<Network> allowedNetworks, NameLookup.Names names) {
    this.allowedHosts = Set.copyOf(allowedHosts);
    this.allowedNetworks = List.copyOf(allowedNetworks);
    this.names = new NameLookup(names);
  }

  /** Only public addresses. */
  public static PublicAddresses only() {
    return andHosts(Set.of());
  }

  /** Public addresses and the given hosts, wherever they are. */
  public static PublicAddresses andHosts(Set<String> hosts) {
    return and(hosts, List.of());
  }

  /** Public addresses, the given hosts wherever they are, and all of the given networks. */
  public static PublicAddresses and(Set<String> hosts, Collection<Network> networks) {
    return new PublicAddresses(hosts, networks, InetAddress::getAllByName);
  }

  @Override
  public List<InetSocketAddress> resolve(String host, int port)
      throws UnknownHostException, RefusedAddressException {
    boolean allowed = allowedHosts.contains(host);
    if (!allowed && allowedNetworks.isEmpty() && PrivateNetworks.isNotPublicByName(host)) {
      throw refused(host);
    }
    List<InetSocketAddress> reachable = new ArrayList<>();
    for (InetAddress address : names.of(host)) {
      if (allowed || PrivateNetworks.isPublic(address) || isListed(address)) {
        reachable.add(new InetSocketAddress(address, port));
      }
    }
    if (reachable.isEmpty()) {
      throw refused(host);
    }
    return reachable;
  }

  @Override
  public boolean reachesIpv6() {
    return Ipv6Network.isPresent();
  }

  private boolean isListed(InetAddress address) {
    return allowedNetworks.stream().anyMatch(network -> network.contains(address));
  }

  private static RefusedAddressException refused(String host) {
    return new RefusedAddressException(
        RefusedAddressException.Ground.NOT_PUBLIC, host + " 指向内网或本机地址");
  }
}
