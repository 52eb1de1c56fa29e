package org.zhengxun.inspector.url;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A closed list of host names, each served at a fixed place (address and port), for example by one
 * local server for all sites of a demonstration. Every other host is refused; a literal address is
 * refused even when the list would name it.
 */
public final class MappedAddresses implements AddressPolicy {
  private final Function<String, Optional<InetSocketAddress>> places;

  private MappedAddresses(Function<String, Optional<InetSocketAddress>> places) {
    this.places = places;
  }

  /** Hosts known to the function, asked anew for each request. */
  public static MappedAddresses by(Function<String, Optional<InetSocketAddress>> places) {
    return new MappedAddresses(places);
  }

  /** The hosts of a fixed table. */
  public static MappedAddresses of(Map<String, InetSocketAddress> table) {
    Map<String, InetSocketAddress> copy = Map.copyOf(table);
    return new MappedAddresses(host -> Optional.ofNullable(copy.get(host)));
  }

  @Override
  public List<InetSocketAddress> resolve(String host, int port) throws RefusedAddressException {
    if (PrivateNetworks.isNotPublicByName(host)) {
      throw new RefusedAddressException(
          RefusedAddressException.Ground.NOT_PUBLIC, host + " 指向内网或本机地址");
    }
    return places
        .apply(host)
        .map(List::of)
        .orElseThrow(
            () ->
                new RefusedAddressException(
                    RefusedAddressException.Ground.NOT_LISTED, host + " 不在登记的网站之列"));
  }
}
