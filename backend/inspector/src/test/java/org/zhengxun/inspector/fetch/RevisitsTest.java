package org.zhengxun.inspector.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhengxun.inspector.TestSite;
import org.zhengxun.inspector.evidence.Hash;
import org.zhengxun.inspector.url.AddressParser;
import org.zhengxun.inspector.url.PublicAddresses;

class RevisitsTest {
  private static final String MODIFIED = "Mon, 10 Feb 2025 00:00:00 GMT";
  private static final byte[] BODY = "<p>未变</p>".getBytes(StandardCharsets.UTF_8);

  private final TestSite site = new TestSite();
  private final List<String> conditions = new CopyOnWriteArrayList<>();

  @BeforeEach
  void answerByCondition() {
    site.at(
        "/a.html",
        exchange -> {
          String tag = exchange.getRequestHeaders().getFirst("If-None-Match");
          conditions.add(tag + " " + exchange.getRequestHeaders().getFirst("If-Modified-Since"));
          exchange.getResponseHeaders().set("ETag", "\"1\"");
          exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
          boolean known = "\"1\"".equals(tag);
          exchange.sendResponseHeaders(known ? 304 : 200, known ? -1 : BODY.length);
          if (!known) {
            exchange.getResponseBody().write(BODY);
          }
        });
  }

  @AfterEach
  void close() {
    site.close();
  }

  private Fetched page(Revisits.Known known) {
    try (Fetcher fetcher =
        new Fetcher(
            PublicAddresses.andHosts(Set.of("127.0.0.1")),
            FetchLimits.usual(),
            Pace.steady(1000),
            Clock.systemUTC(),
            address -> Optional.ofNullable(known).filter(k -> address.path().equals("/a.html")),
            fetched -> {})) {
      return fetcher.page(AddressParser.parse(site.url("/a.html")));
    }
  }

  private static Revisits.Known known(String tag, Optional<byte[]> body) {
    return new Revisits.Known(
        Instant.EPOCH, true, tag, MODIFIED, "text/html", Hash.sha256(BODY), () -> body);
  }

  @Test
  void pageThatDidNotChangeIsNotSentAgain() {
    Fetched page = page(known("\"1\"", Optional.of(BODY)));

    assertThat(conditions).containsExactly("\"1\" " + MODIFIED);
    assertThat(page.notModified()).isTrue();
    assertThat(page.opened()).isTrue();
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).isEqualTo(BODY);
    assertThat(page.contentType()).isEqualTo("text/html");
    assertThat(page.headers().first("etag")).isEqualTo("\"1\"");
  }

  @Test
  void pageThatChangedIsReadAnew() {
    Fetched page = page(known("\"0\"", Optional.of(new byte[] {1})));

    assertThat(page.notModified()).isFalse();
    assertThat(page.body()).isEqualTo(BODY);
  }

  @Test
  void earlierAnswerThatIsLostOrSpoiltIsAskedForAnew() {
    Fetched lost = page(known("\"1\"", Optional.empty()));
    Fetched spoilt = page(known("\"1\"", Optional.of(new byte[] {1})));

    assertThat(List.of(lost, spoilt))
        .allSatisfy(
            page -> {
              assertThat(page.notModified()).isFalse();
              assertThat(page.body()).isEqualTo(BODY);
            });
    assertThat(conditions).filteredOn("null null"::equals).hasSize(2);
  }

  @Test
  void unknownPageIsAskedWithoutConditions() {
    assertThat(page(null).body()).isEqualTo(BODY);
    assertThat(conditions).containsExactly("null null");
  }

  @Test
  void pauseThatRobotsTxtAsksForIsKept() {
    site.bytes("/robots.txt", "text/plain", "User-agent: *\nCrawl-delay: 0.3".getBytes())
        .page("/", "x");
    try (Fetcher fetcher =
        new Fetcher(
            PublicAddresses.andHosts(Set.of("127.0.0.1")),
            FetchLimits.usual(),
            1000,
            Clock.systemUTC())) {
      var home = AddressParser.parse(site.url("/"));
      Robots.read(fetcher, home);
      fetcher.page(home);
      long start = System.nanoTime();
      fetcher.page(home);

      // only the lower bound is asserted
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(250));
    }
  }
}
