package org.zhengxun.inspector.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengxun.inspector.TestSite;
import org.zhengxun.inspector.fetch.Cause;
import org.zhengxun.inspector.report.Finding;
import org.zhengxun.inspector.report.Report;
import org.zhengxun.inspector.report.RuleStatus;
import org.zhengxun.inspector.report.Verdict;
import org.zhengxun.inspector.url.AddressPolicy;

class DeadLinksCheckTest {
  @Test
  void deadLinkOnTheHomePageNamesPageElementAndText() {
    try (TestSite site = new TestSite()) {
      site.page("/", "<a href='gone.html'>旧闻</a><img src='ok.png'>").file("/ok.png");

      Report report = site.inspect();

      Finding dead = TestSite.of(report, "D067").getFirst();
      assertThat(dead.verdict()).isEqualTo(Verdict.BROKEN);
      assertThat(dead.cause()).isEqualTo(Cause.NOT_FOUND);
      assertThat(dead.url()).isEqualTo(site.url("/gone.html"));
      assertThat(dead.page()).isEqualTo(site.url("/"));
      assertThat(dead.element()).isEqualTo("a[href]");
      assertThat(dead.text()).isEqualTo("旧闻");
      assertThat(dead.evidence().status()).isEqualTo(404);
      assertThat(TestSite.of(report, "D067")).hasSize(1);
      assertThat(report.checked().rules().get("D067")).isEqualTo(RuleStatus.FAULT);
      assertThat(report.checked().rules().get("D068")).isEqualTo(RuleStatus.NO_DATA);
    }
  }

  @Test
  void footerLinkOnManyPagesIsOneFindingWithItsCount() {
    String footer = "<footer><a href='/dead.html'>友情链接</a></footer>";
    try (TestSite site = new TestSite()) {
      site.page("/", "<a href='/a.html'>甲</a><a href='/b.html'>乙</a>" + footer)
          .page("/a.html", footer)
          .page("/b.html", footer + footer);

      Report report = site.inspect();

      assertThat(TestSite.of(report, "D067"))
          .singleElement()
          .satisfies(finding -> assertThat(finding.count()).isEqualTo(3));
      assertThat(TestSite.of(report, "D068")).isEmpty();
    }
  }

  @Test
  void deadLinkOnlyOnAnotherPageIsOfTheOtherRule() {
    try (TestSite site = new TestSite()) {
      site.page("/", "<a href='/a.html'>甲</a>")
          .page("/a.html", "<a href='/file.doc'>附件</a><a href='http://a b/'>坏地址</a>");

      Report report = site.inspect();

      assertThat(TestSite.of(report, "D068"))
          .extracting(Finding::cause)
          .containsExactlyInAnyOrder(Cause.NOT_FOUND, Cause.INVALID_ADDRESS);
      assertThat(TestSite.of(report, "D067")).isEmpty();
    }
  }

  @Test
  void linkThatFailsOnceIsNotBroken() {
    try (TestSite site = new TestSite()) {
      int[] asked = {0};
      site.page("/", "<img src='/shaky.png'>")
          .at(
              "/shaky.png",
              exchange -> {
                exchange.sendResponseHeaders(asked[0]++ == 0 ? 500 : 200, 1);
                exchange.getResponseBody().write('x');
              });

      assertThat(TestSite.of(site.inspect(), "D067")).isEmpty();
      assertThat(asked[0]).isEqualTo(2);
    }
  }

  @Test
  void forbiddenLinkIsOnlySuspect() {
    try (TestSite site = new TestSite()) {
      site.page("/", "<a href='/inner'>内部</a>")
          .at("/inner", exchange -> exchange.sendResponseHeaders(403, -1));

      Report report = site.inspect();

      assertThat(TestSite.of(report, "D067").getFirst().verdict()).isEqualTo(Verdict.SUSPECT);
      assertThat(report.checked().rules().get("D067")).isEqualTo(RuleStatus.CANDIDATES);
    }
  }

  @Test
  void linkToAPrivateAddressIsRefusedAndRecordedButNoFinding() {
    try (TestSite site = new TestSite();
        TestSite inner = new TestSite()) {
      String secret = "http://localhost:" + inner.port() + "/";
      site.page(
          "/",
          "<a href='%s'>内网</a><a href='http://10.0.0.1/'>内网</a><a href='/jump'>跳转</a>"
              .formatted(secret));
      site.redirect("/jump", secret);

      Report report = site.inspect();

      assertThat(inner.asked()).isEmpty();
      assertThat(report.findings())
          .noneMatch(finding -> finding.rule().startsWith("D06") && finding.cause() != null);
      assertThat(report.checked().skipped())
          .hasSize(3)
          .allMatch(skipped -> skipped.cause() == Cause.REFUSED_ADDRESS);
    }
  }

  @Test
  void outsideHostsAreDoubtedWhileNoneAnswers() {
    try (TestSite site = new TestSite()) {
      site.page("/", "<a href='http://www.a.gov.cn/'>甲</a><a href='http://b.invalid/'>乙</a>");
      AddressPolicy offline =
          (host, port) -> {
            if (host.equals("127.0.0.1")) {
              return List.of(new InetSocketAddress(host, port));
            }
            throw new UnknownHostException(host);
          };

      List<Finding> dead = TestSite.of(site.inspect(site.request().addresses(offline)), "D067");

      assertThat(dead).extracting(Finding::cause).containsOnly(Cause.UNKNOWN_HOST);
      assertThat(dead)
          .extracting(Finding::verdict)
          .containsExactly(Verdict.BROKEN, Verdict.SUSPECT);
    }
  }
}
