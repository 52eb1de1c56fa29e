package org.zhengxun.inspection.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.zhengxun.inspection.RegisterSource;
import org.zhengxun.inspector.url.AddressPolicy;
import org.zhengxun.inspector.url.MappedAddresses;
import org.zhengxun.inspector.url.Network;
import org.zhengxun.inspector.url.PublicAddresses;
import org.zhengxun.tenancy.Actor;
import org.zhengxun.tenancy.SystemWork;

/**
 * Which places an inspection may reach: public addresses and the networks an operator lists; in the
 * demo only its own server, and only under the host names that the register knows.
 */
@ApplicationScoped
class Places {
  private static final long KEPT_MILLIS = 5_000;

  private final RegisterSource register;
  private final SystemWork system;
  private final List<Network> networks;
  private final Optional<InetSocketAddress> demoServer;
  private final AtomicReference<Known> known = new AtomicReference<>(new Known(Set.of(), 0));

  Places(
      RegisterSource register,
      SystemWork system,
      InspectionLimits limits,
      @ConfigProperty(name = "zhengxun.demo.sites") Optional<String> demoServer) {
    this.register = register;
    this.system = system;
    this.networks = limits.networks().orElse(List.of()).stream().map(Network::parse).toList();
    this.demoServer = demoServer.filter(text -> !text.isBlank()).map(Places::parse);
  }

  /** For one inspection: it begins with the register as it stands now. */
  AddressPolicy policy() {
    known.set(new Known(Set.of(), 0));
    return demoServer
        .<AddressPolicy>map(this::registeredAt)
        .orElseGet(() -> PublicAddresses.and(Set.of(), networks));
  }

  private AddressPolicy registeredAt(InetSocketAddress server) {
    return MappedAddresses.by(
        host -> registered().contains(host) ? Optional.of(server) : Optional.empty());
  }

  /** Asked for every request, so kept for some seconds. */
  private Set<String> registered() {
    Known now = known.get();
    long at = System.currentTimeMillis();
    if (at - now.readAt > KEPT_MILLIS) {
      now = new Known(system.call(Actor.system(), register::hosts), at);
      known.set(now);
    }
    return now.hosts;
  }

  private static InetSocketAddress parse(String hostAndPort) {
    int colon = hostAndPort.lastIndexOf(':');
    return new InetSocketAddress(
        hostAndPort.substring(0, colon), Integer.parseInt(hostAndPort.substring(colon + 1)));
  }

  private record Known(Set<String> hosts, long readAt) {}
}
