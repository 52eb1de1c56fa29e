package org.zhengxun.inspector.url;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressPolicyTest {
  private static final InetSocketAddress DEMO = new InetSocketAddress("127.0.0.1", 8083);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.8.9.1",
        "0.0.0.0",
        "10.0.0.1",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "100.100.100.200",
        "192.0.0.192",
        "198.18.0.1",
        "224.0.0.1",
        "255.255.255.255",
        "[::1]",
        "[::]",
        "[fe80::1]",
        "[fd00:ec2::254]",
        "[fc00::1]",
        "[::ffff:127.0.0.1]",
        "[64:ff9b::7f00:1]",
        "[2002:7f00:1::]",
        "[2001:db8::1]",
        "localhost",
        "a.localhost"
      })
  void specialAddressesAreRefused(String host) {
    assertThatThrownBy(() -> PublicAddresses.only().resolve(host, 80))
        .isInstanceOf(RefusedAddressException.class);
    assertThatThrownBy(() -> MappedAddresses.of(Map.of(host, DEMO)).resolve(host, 80))
        .isInstanceOf(RefusedAddressException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.1.1.1", "172.32.0.1", "100.128.0.1", "[2400:3200::1]"})
  void publicAddressesAreAllowed(String host) throws Exception {
    assertThat(PublicAddresses.only().resolve(host, 443))
        .singleElement()
        .satisfies(place -> assertThat(place.getPort()).isEqualTo(443));
  }

  @Test
  void typedHostMayBePrivateButNoOther() throws Exception {
    AddressPolicy policy = PublicAddresses.andHosts(Set.of("127.0.0.1"));

    assertThat(policy.resolve("127.0.0.1", 80)).hasSize(1);
    assertThatThrownBy(() -> policy.resolve("127.0.0.2", 80))
        .isInstanceOf(RefusedAddressException.class);
  }

  @Test
  void mappedHostsGoToTheirPlaceAndAllOthersAreRefused() throws Exception {
    AddressPolicy policy = MappedAddresses.of(Map.of("www.x.gov.cn", DEMO));

    assertThat(policy.resolve("www.x.gov.cn", 80)).containsExactly(DEMO);
    assertThatThrownBy(() -> policy.resolve("www.y.gov.cn", 80))
        .isInstanceOfSatisfying(
            RefusedAddressException.class,
            e -> assertThat(e.ground()).isEqualTo(RefusedAddressException.Ground.NOT_LISTED));
  }
}
