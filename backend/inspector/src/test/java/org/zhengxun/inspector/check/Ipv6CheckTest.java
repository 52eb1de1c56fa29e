package org.zhengxun.inspector.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengxun.inspector.InspectionRequest;
import org.zhengxun.inspector.TestSite;
import org.zhengxun.inspector.report.Report;
import org.zhengxun.inspector.report.RuleStatus;
import org.zhengxun.inspector.url.AddressPolicy;

class Ipv6CheckTest {
  private final TestSite site = new TestSite();
  private HttpServer six;

  @BeforeEach
  void page() {
    site.page("/", "首页");
  }

  @AfterEach
  void close() {
    site.close();
    if (six != null) {
      six.stop(0);
    }
  }

  /** The host's IPv4 address, and its IPv6 address when it has one. */
  private final class Places implements AddressPolicy {
    private final boolean network;
    private final InetSocketAddress six;

    Places(boolean network, InetSocketAddress six) {
      this.network = network;
      this.six = six;
    }

    @Override
    public List<InetSocketAddress> resolve(String host, int port) {
      List<InetSocketAddress> places = new ArrayList<>();
      places.add(new InetSocketAddress("127.0.0.1", site.port()));
      if (six != null) {
        places.add(six);
      }
      return places;
    }

    @Override
    public boolean reachesIpv6() {
      return network;
    }
  }

  private Report inspect(boolean network, InetSocketAddress six) {
    return site.inspect(
        InspectionRequest.of(URI.create("http://www.mm.gov.cn/"), TestSite.TIME_POINT)
            .rules(Set.of("D080"))
            .fetch(site.request().build().fetch())
            .requestsPerSecond(1000)
            .addresses(new Places(network, six)));
  }

  private InetSocketAddress answering(int status) throws Exception {
    six = HttpServer.create(new InetSocketAddress(InetAddress.getByName("::1"), 0), 0);
    six.createContext(
        "/",
        exchange -> {
          try (exchange) {
            exchange.sendResponseHeaders(status, -1);
          }
        });
    six.start();
    return six.getAddress();
  }

  @Test
  void fromAPlaceWithoutIpv6NothingIsSaid() {
    Report report = inspect(false, null);

    assertThat(report.checked().rules().get("D080")).isEqualTo(RuleStatus.NO_DATA);
    assertThat(report.checked().notes()).containsEntry("D080", "检查机所在网络没有 IPv6");
  }

  @Test
  void aNameWithoutAnAaaaRecordIsAFault() {
    assertThat(inspect(true, null).findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.reason()).contains("AAAA"));
  }

  @ParameterizedTest
  @CsvSource({"200, CLEAN", "403, CLEAN", "500, FAULT"})
  void anAnswerOverIpv6Counts(int status, RuleStatus expected) throws Exception {
    assertThat(inspect(true, answering(status)).checked().rules().get("D080")).isEqualTo(expected);
  }

  @Test
  void aRecordThatLeadsNowhereIsAFault() throws Exception {
    InetSocketAddress closed = answering(200);
    six.stop(0);

    assertThat(inspect(true, closed).findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.reason()).contains("服务器拒绝连接"));
  }
}
