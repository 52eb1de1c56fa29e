package org.zhengxun.inspector.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhengxun.inspector.InspectionRequest;
import org.zhengxun.inspector.TestSite;
import org.zhengxun.inspector.crawl.Cut;
import org.zhengxun.inspector.evidence.Recorded;
import org.zhengxun.inspector.report.Finding;
import org.zhengxun.inspector.report.Report;
import org.zhengxun.inspector.report.SkippedLink;
import org.zhengxun.inspector.url.AddressParser;
import org.zhengxun.inspector.url.WebAddress;

class SiteRobotsTest {
  private static final WebAddress HOME = AddressParser.parse("http://www.mm.gov.cn/");
  private static final String NOTHING = "User-agent: *\nDisallow: /";
  private static final String ALL = "User-agent: *\nDisallow:";

  private final Map<String, Fetched> answers = new HashMap<>();
  private final List<String> asked = new ArrayList<>();

  private void answer(String place, String from, int status, Cause cause, String text) {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    answers.put(
        place + "robots.txt",
        new Fetched(
            AddressParser.parse(place + "robots.txt"),
            AddressParser.parse(from + "robots.txt"),
            Instant.EPOCH,
            status,
            "text/plain",
            body,
            false,
            cause,
            null));
  }

  private void says(String place, String text) {
    answer(place, place, 200, null, text);
  }

  private SiteRobots read() {
    return SiteRobots.read(
        new Recorded(
            address -> {
              asked.add(address.toString());
              return answers.get(address.toString());
            }),
        HOME);
  }

  private static WebAddress page(String place) {
    return AddressParser.parse(place + "a.html");
  }

  @Test
  void eachHostOfASiteIsAskedForItself() {
    says("http://www.mm.gov.cn/", ALL);
    says("http://mm.gov.cn/", NOTHING);
    says("https://www.mm.gov.cn/", NOTHING);
    SiteRobots robots = read();

    assertThat(robots.allows(page("http://www.mm.gov.cn/"))).isTrue();
    assertThat(robots.allows(page("http://mm.gov.cn/"))).isFalse();
    assertThat(robots.allows(page("http://mm.gov.cn/b/"))).isFalse();
    assertThat(robots.allows(page("https://www.mm.gov.cn/"))).isFalse();
    assertThat(asked).hasSize(3);
  }

  @Test
  void whatWasReadAtTheHostTheFirstLedToIsNotReadAgain() {
    answer("http://www.mm.gov.cn/", "https://www.mm.gov.cn/", 200, null, NOTHING);
    SiteRobots robots = read();

    assertThat(robots.allows(page("http://www.mm.gov.cn/"))).isFalse();
    assertThat(robots.allows(page("https://www.mm.gov.cn/"))).isFalse();
    assertThat(asked).hasSize(1);
  }

  @Test
  void aHostThatIsNotThereForbidsNothingButOneThatFailsDoes() {
    says("http://www.mm.gov.cn/", ALL);
    answer("http://mm.gov.cn/", "http://mm.gov.cn/", 0, Cause.UNKNOWN_HOST, "");
    answer("https://www.mm.gov.cn/", "https://www.mm.gov.cn/", 502, Cause.SERVER_ERROR, "");
    SiteRobots robots = read();

    assertThat(robots.allows(page("http://mm.gov.cn/"))).isTrue();
    assertThat(robots.of(page("https://www.mm.gov.cn/")).cause())
        .isEqualTo(Cause.ROBOTS_UNREADABLE);
    assertThat(robots.allows(page("https://www.mm.gov.cn/"))).isFalse();
  }

  /** Whatever host is asked for, the site answers; it sees which. */
  private static Report inspect(TestSite site, String home) {
    return site.inspect(
        InspectionRequest.of(URI.create(home), TestSite.TIME_POINT)
            .rules(Set.of("D066", "D067", "D068"))
            .fetch(site.request().build().fetch())
            .requestsPerSecond(1000)
            .addresses((host, port) -> List.of(new InetSocketAddress("127.0.0.1", site.port()))));
  }

  private static void robots(TestSite site, Map<String, String> texts) {
    site.at(
        "/robots.txt",
        exchange -> {
          String text = texts.get(exchange.getRequestHeaders().getFirst("Host"));
          byte[] body = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "text/plain");
          exchange.sendResponseHeaders(text == null ? 503 : 200, Math.max(1, body.length));
          exchange.getResponseBody().write(text == null ? new byte[1] : body);
        });
  }

  @Test
  void pagesAndPicturesOfTheOtherHostGoByItsRobots() {
    try (TestSite site = new TestSite()) {
      robots(site, Map.of("www.mm.gov.cn", ALL, "mm.gov.cn", "User-agent: *\nDisallow: /in/"));
      site.page(
          "/",
          "<a href='http://mm.gov.cn/in/a.html'>甲</a><img src='http://mm.gov.cn/in/a.png'>"
              + "<a href='/in/b.html'>乙</a><a href='http://mm.gov.cn/c.html'>丙</a>");
      site.page("/in/b.html", "乙页");

      Report report = inspect(site, "http://www.mm.gov.cn/");

      assertThat(site.asked()).contains("/in/b.html").doesNotContain("/in/a.html", "/in/a.png");
      assertThat(report.checked().skipped())
          .extracting(SkippedLink::url)
          .contains("http://mm.gov.cn/in/a.html");
      assertThat(report.findings())
          .filteredOn(finding -> finding.cause() != null)
          .extracting(Finding::url)
          .containsExactly("http://mm.gov.cn/c.html");
    }
  }

  @Test
  void aSiteThatMovedGoesByTheRobotsOfItsNewHost() {
    try (TestSite site = new TestSite()) {
      robots(site, Map.of("www.mm.gov.cn", NOTHING, "www.new.gov.cn", ALL));
      site.at(
          "/",
          exchange -> {
            boolean old = exchange.getRequestHeaders().getFirst("Host").equals("www.mm.gov.cn");
            byte[] page = "<a href='/a.html'>甲</a>".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.getResponseHeaders().set("Location", "http://www.new.gov.cn/");
            exchange.sendResponseHeaders(old ? 302 : 200, page.length);
            exchange.getResponseBody().write(page);
          });
      site.page("/a.html", "甲页");

      Report report = inspect(site, "http://www.mm.gov.cn/");

      assertThat(report.checked().pages()).isEqualTo(2);
      assertThat(report.checked().cut()).isNull();
    }
  }

  @Test
  void aSiteThatMovedToAHostWhoseRobotsFailIsNotWalked() {
    try (TestSite site = new TestSite()) {
      robots(site, Map.of("www.mm.gov.cn", ALL));
      site.redirect("/", "http://www.new.gov.cn/home.html");
      site.page("/home.html", "<a href='/a.html'>甲</a>").page("/a.html", "甲页");

      Report report = inspect(site, "http://www.mm.gov.cn/");

      assertThat(report.checked().pages()).isEqualTo(1);
      assertThat(report.checked().cut()).isEqualTo(Cut.ROBOTS);
    }
  }
}
