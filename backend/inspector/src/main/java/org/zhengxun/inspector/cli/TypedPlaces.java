package org.zhengxun.inspector.cli;

import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhengxun.inspector.url.AddressPolicy;
import org.zhengxun.inspector.url.PublicAddresses;
import org.zhengxun.inspector.url.RefusedAddressException;

/**
 * Hosts placed by hand first, then the typed host wherever it is, then public addresses and listed
 * networks.
 */
final class TypedPlaces implements AddressPolicy {
  private final Map<String, InetSocketAddress> places;
  private final AddressPolicy others;

  private TypedPlaces(Map<String, InetSocketAddress> places, AddressPolicy others) {
    this.places = places;
    this.others = others;
  }

  static TypedPlaces of(InspectArguments arguments) {
    return new TypedPlaces(
        arguments.places(),
        PublicAddresses.and(Set.of(arguments.site().host()), arguments.networks()));
  }

  @Override
  public List<InetSocketAddress> resolve(String host, int port)
      throws UnknownHostException, RefusedAddressException {
    InetSocketAddress place = places.get(host);
    return place == null ? others.resolve(host, port) : List.of(place);
  }

  @Override
  public boolean reachesIpv6() {
    return others.reachesIpv6();
  }
}
