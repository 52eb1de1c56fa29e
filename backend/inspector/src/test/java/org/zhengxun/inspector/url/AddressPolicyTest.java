package org.zhengxun.inspector.url;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        "[64:ff9b:1::101:101]",
        "[64:ff9b:0:1::101:101]",
        "[::127.0.0.1]",
        "[::ffff:169.254.169.254]",
        "[::ffff:0:10.0.0.1]",
        "[2001::1]",
        "[2001:2::1]",
        "[3fff::1]",
        "[fec0::1]",
        "[ff02::1]",
        "168.63.129.16",
        "192.88.99.1",
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
  @ValueSource(
      strings = {
        "1.1.1.1",
        "172.32.0.1",
        "100.128.0.1",
        "[2400:3200::1]",
        "[64:ff9b::101:101]",
        "[2002:101:101::1]"
      })
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

  private static InetAddress[] addresses(String... literals) {
    return Arrays.stream(literals).map(InetAddress::ofLiteral).toArray(InetAddress[]::new);
  }

  @Test
  void nameWithPublicAndPrivateAddressesLeadsToThePublicOnesOnly() throws Exception {
    AddressPolicy policy =
        new PublicAddresses(
            Set.of(),
            List.of(),
            host -> addresses("10.0.0.1", "fd00::1", "2400:3200::1", "1.1.1.1", "127.0.0.1"));

    assertThat(policy.resolve("mixed.gov.cn", 80))
        .extracting(place -> place.getAddress().getHostAddress())
        .containsExactly("1.1.1.1", "2400:3200:0:0:0:0:0:1");
  }

  @Test
  void nameOfAPrivateAddressIsRefusedAndAskedOnce() {
    int[] asked = {0};
    AddressPolicy policy =
        new PublicAddresses(
            Set.of(),
            List.of(),
            host -> {
              asked[0]++;
              return addresses("::ffff:10.0.0.1", "0.0.0.0");
            });

    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> policy.resolve("inner.gov.cn", 80))
          .isInstanceOf(RefusedAddressException.class);
    }
    assertThat(asked[0]).isEqualTo(1);
  }

  @Test
  void nameThatDidNotResolveIsAskedForAgain() throws Exception {
    int[] asked = {0};
    AddressPolicy policy =
        new PublicAddresses(
            Set.of(),
            List.of(),
            host -> {
              if (asked[0]++ == 0) {
                throw new UnknownHostException(host);
              }
              return addresses("1.1.1.1");
            });

    assertThatThrownBy(() -> policy.resolve("late.gov.cn", 80))
        .isInstanceOf(UnknownHostException.class);
    assertThat(policy.resolve("late.gov.cn", 80)).hasSize(1);
  }

  @Test
  void networksTheOperatorListsMayBeReached() throws Exception {
    AddressPolicy policy =
        new PublicAddresses(
            Set.of(),
            List.of(Network.parse("10.1.0.0/16"), Network.parse("fd00:1::/32")),
            host -> addresses("10.2.0.1", "10.1.2.3"));

    assertThat(policy.resolve("10.1.255.255", 80)).hasSize(1);
    assertThat(policy.resolve("[fd00:1::5]", 80)).hasSize(1);
    assertThat(policy.resolve("inner.gov.cn", 80))
        .extracting(place -> place.getAddress().getHostAddress())
        .containsExactly("10.1.2.3");
    for (String other : List.of("10.2.0.1", "[fd00:2::5]", "127.0.0.1", "[::ffff:127.0.0.1]")) {
      assertThatThrownBy(() -> policy.resolve(other, 80))
          .isInstanceOf(RefusedAddressException.class);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "10.0.0.0/8, 10.255.0.1, true",
    "10.0.0.0/8, 11.0.0.1, false",
    "192.168.1.128/25, 192.168.1.127, false",
    "192.168.1.128/25, 192.168.1.129, true",
    "192.168.1.7, 192.168.1.7, true",
    "192.168.1.7/32, 192.168.1.6, false",
    "0.0.0.0/0, 8.8.8.8, true",
    "0.0.0.0/0, ::1, false",
    "fd12:3450::/29, fd12:3457::1, true",
    "fd12:3456::/32, fd12:3457::1, false",
    "::/0, fd00::1, true"
  })
  void networkContainsWhatSharesItsPrefix(String network, String address, boolean contained) {
    assertThat(Network.parse(network).contains(InetAddress.ofLiteral(address)))
        .isEqualTo(contained);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "10.0.0.0/33",
        "10.0.0.1/8",
        "www.x.gov.cn/8",
        "10.0.0.0/-1",
        "::/129",
        "10/8/1"
      })
  void whatIsNoNetworkIsRefused(String text) {
    assertThatThrownBy(() -> Network.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
