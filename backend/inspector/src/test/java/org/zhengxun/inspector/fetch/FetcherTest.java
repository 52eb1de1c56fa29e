package org.zhengxun.inspector.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhengxun.inspector.TestSite;
import org.zhengxun.inspector.url.AddressParser;
import org.zhengxun.inspector.url.PublicAddresses;

class FetcherTest {
  private static final FetchLimits LIMITS =
      new FetchLimits(
          Duration.ofSeconds(1),
          Duration.ofSeconds(2),
          Duration.ofSeconds(3),
          5,
          1 << 20,
          Duration.ZERO);

  private static Fetcher fetcher(double perSecond) {
    return new Fetcher(
        PublicAddresses.andHosts(Set.of("127.0.0.1")), LIMITS, perSecond, Clock.systemUTC());
  }

  @Test
  void requestsToOneHostKeepTheirPace() {
    try (TestSite site = new TestSite();
        Fetcher fetcher = fetcher(20)) {
      site.page("/", "x");
      long start = System.nanoTime();
      for (int i = 0; i < 6; i++) {
        fetcher.page(AddressParser.parse(site.url("/")));
      }

      // five gaps of 50 ms; only the lower bound is asserted
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(245));
    }
  }

  @Test
  void addressesThatOnlyBrowsersAcceptOpen() {
    try (TestSite site = new TestSite();
        Fetcher fetcher = fetcher(1000)) {
      site.page("/s?k=a%7Cb", "x").page("/a%5B1%5D.html", "x").page("/s?k=100%25", "x");

      assertThat(List.of("/s?k=a|b", "/a[1].html", "/s?k=100%"))
          .extracting(path -> fetcher.page(AddressParser.parse(site.url(path))).cause())
          .containsOnlyNulls();
    }
  }

  @Test
  void pagesAndFailedLinksAreHeardOfOpenLinksAreNot() {
    List<String> heard = new CopyOnWriteArrayList<>();
    try (TestSite site = new TestSite();
        Fetcher fetcher =
            new Fetcher(
                PublicAddresses.andHosts(Set.of("127.0.0.1")),
                LIMITS,
                Pace.steady(1000),
                Clock.systemUTC(),
                Revisits.none(),
                fetched -> heard.add(fetched.requested().path()))) {
      site.page("/page", "x").page("/link", "x");
      fetcher.page(AddressParser.parse(site.url("/page")));
      fetcher.link(AddressParser.parse(site.url("/link")));
      fetcher.link(AddressParser.parse(site.url("/gone")));

      assertThat(heard).containsExactly("/page", "/gone");
    }
  }

  @Test
  void whatWeHungUpOnIsNotHeardOf() {
    List<Fetched> heard = new CopyOnWriteArrayList<>();
    try (TestSite site = new TestSite();
        Fetcher fetcher =
            new Fetcher(
                PublicAddresses.andHosts(Set.of("127.0.0.1")),
                LIMITS,
                Pace.steady(1000),
                Clock.systemUTC(),
                Revisits.none(),
                heard::add)) {
      Thread.currentThread().interrupt();
      Fetched answer = fetcher.page(AddressParser.parse(site.url("/")));

      assertThat(Thread.interrupted()).isTrue();
      assertThat(answer.cause()).isEqualTo(Cause.CANCELLED);
      assertThat(heard).isEmpty();
    }
  }

  @Test
  void sameLinkAskedAtOnceIsFetchedOnce() throws Exception {
    try (TestSite site = new TestSite();
        Fetcher fetcher = fetcher(1000);
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      CountDownLatch all = new CountDownLatch(10);
      site.file("/x");
      for (Future<Fetched> future :
          IntStream.range(0, 10)
              .mapToObj(
                  i ->
                      threads.submit(
                          () -> {
                            all.countDown();
                            all.await();
                            return fetcher.link(AddressParser.parse(site.url("/x")));
                          }))
              .toList()) {
        assertThat(future.get().opened()).isTrue();
      }

      assertThat(site.asked()).containsExactly("/x");
    }
  }

  @Test
  void deadHostIsNotAskedForEachOfItsLinks() {
    try (Fetcher fetcher = fetcher(1000)) {
      for (int i = 0; i < 5; i++) {
        assertThat(fetcher.link(AddressParser.parse("http://127.0.0.1:1/" + i)).cause())
            .isEqualTo(Cause.CONNECT_REFUSED);
      }
    }
  }

  @Test
  void aHostBehindARedirectIsGivenItsSecondLookToo() throws IOException {
    int port;
    try (TestSite gone = new TestSite()) {
      port = gone.port();
    }
    try (TestSite site = new TestSite();
        Fetcher fetcher = fetcher(1000)) {
      site.redirect("/a", "http://127.0.0.1:" + port + "/a");
      site.redirect("/b", "http://127.0.0.1:" + port + "/b");
      for (String path : List.of("/a", "/b")) {
        assertThat(fetcher.link(AddressParser.parse(site.url(path))).opened()).isFalse();
      }
      HttpServer back =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
      back.createContext(
          "/",
          exchange -> {
            exchange.sendResponseHeaders(200, 1);
            exchange.getResponseBody().write('x');
            exchange.close();
          });
      back.start();
      try {
        assertThat(fetcher.linkAgain(AddressParser.parse(site.url("/a"))).opened()).isTrue();
      } finally {
        back.stop(0);
      }
    }
  }

  @Test
  void cookieSetOnTheWayOpensTheDoor() {
    try (TestSite site = new TestSite();
        Fetcher fetcher = fetcher(1000)) {
      site.at(
          "/",
          exchange -> {
            boolean known = exchange.getRequestHeaders().getFirst("Cookie") != null;
            exchange.getResponseHeaders().set("Set-Cookie", "seen=1");
            exchange.getResponseHeaders().set("Location", "/");
            exchange.sendResponseHeaders(known ? 200 : 302, known ? 1 : -1);
            exchange.getResponseBody().write('x');
          });

      assertThat(fetcher.page(AddressParser.parse(site.url("/"))).opened()).isTrue();
    }
  }

  @Test
  void hostThatAsksForAPauseIsGivenOne() {
    try (TestSite site = new TestSite();
        Fetcher fetcher = fetcher(1000)) {
      site.at(
          "/busy",
          exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "1");
            exchange.sendResponseHeaders(429, -1);
          });
      site.page("/", "x");
      assertThat(fetcher.link(AddressParser.parse(site.url("/busy"))).cause())
          .isEqualTo(Cause.RATE_LIMITED);
      long start = System.nanoTime();
      fetcher.page(AddressParser.parse(site.url("/")));

      assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(900));
    }
  }
}
