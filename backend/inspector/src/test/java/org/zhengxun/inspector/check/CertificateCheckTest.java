package org.zhengxun.inspector.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengxun.inspector.InspectionRequest;
import org.zhengxun.inspector.SecureSite;
import org.zhengxun.inspector.TestSite;
import org.zhengxun.inspector.crawl.CrawlLimits;
import org.zhengxun.inspector.report.Finding;
import org.zhengxun.inspector.report.Report;
import org.zhengxun.inspector.report.RuleStatus;
import org.zhengxun.inspector.report.Verdict;
import org.zhengxun.inspector.url.AddressPolicy;
import org.zhengxun.inspector.url.PublicAddresses;

class CertificateCheckTest {
  private static final String OWN = "san=ip:127.0.0.1";

  @TempDir private Path folder;

  private Report inspect(String... keytool) throws Exception {
    try (SecureSite site = new SecureSite(folder, keytool)) {
      return inspect(site.url(), PublicAddresses.andHosts(Set.of("127.0.0.1")));
    }
  }

  private static Report inspect(String url, AddressPolicy addresses) {
    try (TestSite any = new TestSite()) {
      return any.inspect(
          InspectionRequest.of(URI.create(url), TestSite.TIME_POINT)
              .rules(Set.of("X002"))
              .fetch(any.request().build().fetch())
              .requestsPerSecond(1000)
              .addresses(addresses));
    }
  }

  private static List<String> reasons(Report report) {
    return report.findings().stream().map(Finding::reason).toList();
  }

  @ParameterizedTest
  @CsvSource({"70, true", "71, false"})
  void thirtyDaysBeforeItsEndACertificateIsTold(int days, boolean told) throws Exception {
    Report report =
        inspect(
            "-keyalg",
            "EC",
            "-ext",
            OWN,
            "-startdate",
            "2025/01/01 01:00:00",
            "-validity",
            "" + days);

    assertThat(reasons(report).contains("证书将于 2025-03-12 过期，剩余 30 天")).isEqualTo(told);
    assertThat(reasons(report)).contains("证书为自签名").hasSize(told ? 2 : 1);
  }

  @ParameterizedTest
  @CsvSource({
    "2025/02/10 00:59:59, 证书已于 2025-02-11 过期, false",
    "2025/02/09 00:59:59, 证书已于 2025-02-10 过期, true"
  })
  void anExpiredCertificateIsAFault(String start, String reason, boolean expired) throws Exception {
    Report report = inspect("-keyalg", "EC", "-ext", OWN, "-startdate", start, "-validity", "1");

    assertThat(reasons(report).contains(reason)).isEqualTo(expired);
    assertThat(report.checked().rules().get("X002")).isEqualTo(RuleStatus.FAULT);
  }

  @Test
  void aCertificateOfAnotherHostIsAFault() throws Exception {
    assertThat(
            reasons(
                inspect("-keyalg", "EC", "-ext", "san=dns:www.example.org", "-validity", "9999")))
        .contains("证书不属于该域名");
  }

  @ParameterizedTest
  @CsvSource({"1024, SHA256withRSA, true", "2048, SHA256withRSA, false", "2048, SHA1withRSA, true"})
  void smallKeysAndOldSignaturesAreWeak(String size, String signature, boolean weak)
      throws Exception {
    Report report =
        inspect(
            "-keyalg",
            "RSA",
            "-keysize",
            size,
            "-sigalg",
            signature,
            "-ext",
            OWN,
            "-validity",
            "9999");

    assertThat(reasons(report).stream().anyMatch(reason -> reason.startsWith("证书强度不足")))
        .isEqualTo(weak);
  }

  @Test
  void aHostThatAnOperatorPlacedElsewhereShowsNoCertificateOfItsOwn() {
    try (TestSite site = new TestSite()) {
      site.page("/", "首页");
      AddressPolicy elsewhere =
          (host, port) -> List.of(new InetSocketAddress("127.0.0.1", site.port()));

      assertThat(inspect("http://www.mm.gov.cn/", elsewhere).checked().rules().get("X002"))
          .isEqualTo(RuleStatus.NO_DATA);
    }
  }

  @Test
  void withoutTimeLeftNothingIsSaidOfTheName() {
    try (TestSite site = new TestSite()) {
      site.page("/", "首页");
      Report report =
          site.inspect(
              InspectionRequest.of(URI.create("http://www.mm.gov.cn/"), TestSite.TIME_POINT)
                  .rules(Set.of("X002", "D080"))
                  .crawl(new CrawlLimits(300, 4, 1000, Duration.ZERO))
                  .addresses(
                      (host, port) -> List.of(new InetSocketAddress("127.0.0.1", site.port()))));

      assertThat(report.checked().notes())
          .containsEntry("X002", "时间或请求次数已用完，未查看证书")
          .containsEntry("D080", "时间或请求次数已用完，未查看 IPv6");
    }
  }

  @Test
  void httpsThatIsRefusedIsTold() {
    try (TestSite site = new TestSite()) {
      site.page("/", "首页");
      AddressPolicy policy =
          (host, port) ->
              List.of(
                  port == 443
                      ? new InetSocketAddress("127.0.0.2", 443)
                      : new InetSocketAddress("127.0.0.1", site.port()));

      Report report = inspect("http://www.mm.gov.cn/", policy);

      assertThat(report.findings())
          .singleElement()
          .satisfies(
              finding -> {
                assertThat(finding.reason()).isEqualTo("未提供 HTTPS 访问：服务器未开放加密访问");
                assertThat(finding.verdict()).isEqualTo(Verdict.CANDIDATE);
                assertThat(finding.url()).isEqualTo("https://www.mm.gov.cn/");
              });
    }
  }
}
