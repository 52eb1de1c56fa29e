package org.zhengxun.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.zhengxun.inspector.crawl.CrawlLimits;
import org.zhengxun.inspector.fetch.Cause;
import org.zhengxun.inspector.report.Finding;
import org.zhengxun.inspector.report.Report;
import org.zhengxun.inspector.report.Verdict;

/** What a hostile or broken site may do; each must end in a recorded outcome. */
@Timeout(60)
class BadSitesTest {
  private static Finding only(Report report, String rule) {
    assertThat(TestSite.of(report, rule)).hasSize(1);
    return TestSite.of(report, rule).getFirst();
  }

  private static void never(com.sun.net.httpserver.HttpExchange exchange) {
    try {
      Thread.sleep(Duration.ofSeconds(20));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void siteThatNeverAnswers() {
    try (TestSite site = new TestSite()) {
      site.at("/", BadSitesTest::never).at("/robots.txt", BadSitesTest::never);

      Finding finding = only(site.inspect(), "D067");

      assertThat(finding.cause()).isEqualTo(Cause.NO_ANSWER);
      assertThat(finding.verdict()).isEqualTo(Verdict.SUSPECT);
    }
  }

  @Test
  void pageThatDripsForeverIsGivenUp() {
    try (TestSite site = new TestSite()) {
      site.page("/", "<a href='/drip'>慢</a>")
          .at(
              "/drip",
              exchange -> {
                exchange.sendResponseHeaders(200, 0);
                try (OutputStream out = exchange.getResponseBody()) {
                  for (int i = 0; i < 200; i++) {
                    out.write('x');
                    out.flush();
                    Thread.sleep(100);
                  }
                } catch (IOException | InterruptedException e) {
                  // the inspector went away, as it should
                }
              });

      assertThat(only(site.inspect(), "D067").cause()).isEqualTo(Cause.NO_ANSWER);
    }
  }

  @Test
  void pageThatRedirectsForever() {
    try (TestSite site = new TestSite()) {
      site.page("/", "<a href='/a'>甲</a>").redirect("/a", "/b").redirect("/b", "/a");

      assertThat(only(site.inspect(), "D067").cause()).isEqualTo(Cause.TOO_MANY_REDIRECTS);
    }
  }

  @Test
  void homePageThatRedirectsForever() {
    try (TestSite site = new TestSite()) {
      site.redirect("/", "/");

      assertThat(only(site.inspect(), "D067").cause()).isEqualTo(Cause.TOO_MANY_REDIRECTS);
    }
  }

  @Test
  void redirectToNowhereIsABadRedirect() {
    try (TestSite site = new TestSite()) {
      site.page("/", "<a href='/a'>甲</a>").redirect("/a", "http://a b/");

      assertThat(only(site.inspect(), "D067").cause()).isEqualTo(Cause.BAD_REDIRECT);
    }
  }

  @Test
  void redirectOfTheHomePageToAPrivateAddressIsNotFollowed() {
    try (TestSite site = new TestSite();
        TestSite inner = new TestSite()) {
      site.redirect("/", "http://localhost:" + inner.port() + "/");

      Report report = site.inspect();

      assertThat(inner.asked()).isEmpty();
      assertThat(only(report, "D067").cause()).isEqualTo(Cause.REFUSED_ADDRESS);
    }
  }

  @Test
  void twoGigabytesAreCutAtTheLimit() {
    try (TestSite site = new TestSite()) {
      byte[] block = "<p>很长的页面</p>".repeat(5000).getBytes(StandardCharsets.UTF_8);
      TestSite.Answer huge =
          exchange -> {
            boolean page = exchange.getRequestURI().getPath().endsWith(".html");
            exchange
                .getResponseHeaders()
                .set("Content-Type", page ? "text/html" : "application/zip");
            exchange.sendResponseHeaders(200, 2L << 30);
            try (OutputStream out = exchange.getResponseBody()) {
              out.write(new byte[] {'P', 'K', 3, 4});
              for (long sent = 0; sent < 2L << 30; sent += block.length) {
                out.write(block);
              }
            } catch (IOException e) {
              // the inspector went away, as it should
            }
          };
      site.page("/", "<a href='/huge.html'>页面</a><a href='/huge.zip'>附件</a>")
          .at("/huge.html", huge)
          .at("/huge.zip", huge);

      Finding finding = only(site.inspect(), "D067");

      assertThat(finding.cause()).isEqualTo(Cause.TOO_LARGE);
      assertThat(finding.verdict()).isEqualTo(Verdict.SUSPECT);
    }
  }

  @Test
  void compressedBombIsCutAtTheLimit() throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bomb)) {
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 100; i++) {
        gzip.write(zeros);
      }
    }
    try (TestSite site = new TestSite()) {
      site.page("/", "<a href='/bomb.html'>甲</a>")
          .at(
              "/bomb.html",
              exchange -> {
                exchange.getResponseHeaders().set("Content-Type", "text/html");
                exchange.getResponseHeaders().set("Content-Encoding", "gzip");
                exchange.sendResponseHeaders(200, bomb.size());
                try {
                  exchange.getResponseBody().write(bomb.toByteArray());
                } catch (IOException e) {
                  // the inspector went away, as it should
                }
              });

      assertThat(only(site.inspect(), "D067").cause()).isEqualTo(Cause.TOO_LARGE);
    }
  }

  @Test
  void millionNestedTagsAreSurvived() {
    try (TestSite site = new TestSite()) {
      site.page("/", "<a href='/deep.html'>深</a><a href='/wide.html'>宽</a>")
          .page("/deep.html", "<div>".repeat(200_000))
          .page("/wide.html", "<b>&#x110000;&nope;<a href='/x'".repeat(30_000));

      Report report = site.inspect();

      assertThat(report.checked().pages()).isEqualTo(3);
    }
  }

  @Test
  void endlessParametersAreATrapTheWalkLeaves() {
    try (TestSite site = new TestSite()) {
      site.page("/", "<a href='/calendar?day=0'>日历</a>");
      for (int day = 0; day < 100; day++) {
        site.page("/calendar?day=" + day, "<a href='/calendar?day=%d'>后一天</a>".formatted(day + 1));
      }
      CrawlLimits deep = new CrawlLimits(500, 100, 1000, Duration.ofMinutes(1));

      assertThat(site.inspect(site.request().crawl(deep)).checked().pages()).isLessThan(50);
    }
  }

  @Test
  void timeLimitEndsTheWalkWithAReport() {
    try (TestSite site = new TestSite()) {
      SampleSite.clean().publish(site);
      CrawlLimits hurried = new CrawlLimits(300, 4, 1000, Duration.ofMillis(800));

      Report report = site.inspect(site.request().requestsPerSecond(4).crawl(hurried));

      // the home page and what was asked for ahead of it, on however slow a machine
      assertThat(report.checked().pages()).isBetween(1, 9);
      assertThat(TestSite.of(report, "D067")).isEmpty();
    }
  }

  @Test
  void answerThatIsNotHttpIsRecorded() throws IOException {
    try (java.net.ServerSocket socket = new java.net.ServerSocket(0);
        TestSite site = new TestSite()) {
      Thread.ofVirtual()
          .start(
              () -> {
                while (!socket.isClosed()) {
                  try (java.net.Socket client = socket.accept()) {
                    client.getOutputStream().write("SSH-2.0-x\r\n\r\n".getBytes());
                  } catch (IOException e) {
                    return;
                  }
                }
              });
      site.page("/", "<a href='http://127.0.0.1:%d/'>甲</a>".formatted(socket.getLocalPort()));

      assertThat(only(site.inspect(), "D067").cause())
          .isIn(Cause.BAD_ANSWER, Cause.CONNECTION_LOST, Cause.NO_ANSWER);
    }
  }
}
