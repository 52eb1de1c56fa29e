package org.zhengxun.inspector.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengxun.inspector.TestSite;
import org.zhengxun.inspector.url.AddressParser;
import org.zhengxun.inspector.url.PublicAddresses;

/** Servers that mean harm; a fetch ends in time, in bounds and with a cause. */
@Timeout(30)
class HostileServerTest {
  private static final int PAGE = 32 << 20;

  private final Fetcher fetcher =
      new Fetcher(
          PublicAddresses.andHosts(Set.of("127.0.0.1")),
          new FetchLimits(
              Duration.ofSeconds(1),
              Duration.ofSeconds(1),
              Duration.ofSeconds(2),
              5,
              PAGE,
              Duration.ZERO),
          1000,
          Clock.systemUTC());

  @AfterEach
  void close() {
    fetcher.close();
  }

  private Fetched page(RawServer server) {
    return fetcher.page(AddressParser.parse(server.url("/")));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  @Test
  void headersWithoutEndAreRefused() throws IOException {
    try (RawServer server =
        new RawServer(
            out -> {
              out.write(bytes("HTTP/1.1 200 OK\r\n"));
              while (true) {
                out.write(bytes("X-More: and more\r\n"));
              }
            })) {
      assertThat(page(server).cause()).isEqualTo(Cause.BAD_ANSWER);
    }
  }

  @Test
  void headerWithoutEndIsRefused() throws IOException {
    try (RawServer server =
        new RawServer(
            out -> {
              out.write(bytes("HTTP/1.1 200 OK\r\nX-Long: "));
              while (true) {
                out.write(bytes("x".repeat(1000)));
              }
            })) {
      assertThat(page(server).cause()).isEqualTo(Cause.BAD_ANSWER);
    }
  }

  @Test
  void headersThatDripAreLeftAtTheDeadline() throws IOException {
    try (RawServer server =
        new RawServer(
            out -> {
              out.write(bytes("HTTP/1.1 200 OK\r\nX-Slow: "));
              for (int i = 0; i < 200; i++) {
                out.write('x');
                out.flush();
                pause();
              }
            })) {
      assertThat(page(server).cause()).isEqualTo(Cause.NO_ANSWER);
    }
  }

  @Test
  void promisesWithoutEndAreLeftAtTheDeadline() throws IOException {
    try (RawServer server =
        new RawServer(
            out -> {
              for (int i = 0; i < 200; i++) {
                out.write(bytes("HTTP/1.1 103 Early Hints\r\n\r\n"));
                out.flush();
                pause();
              }
            })) {
      assertThat(page(server).cause()).isEqualTo(Cause.NO_ANSWER);
    }
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "gzip, gzip"})
  void bombIsLeftLongBeforeTheLimitOfAPage(String encoding) throws IOException {
    byte[] bomb = gzip(new byte[PAGE]);
    byte[] sent = encoding.contains(",") ? gzip(bomb) : bomb;
    try (TestSite site = new TestSite()) {
      site.at(
          "/",
          exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.getResponseHeaders().set("Content-Encoding", encoding);
            exchange.sendResponseHeaders(200, sent.length);
            exchange.getResponseBody().write(sent);
          });

      Fetched page = fetcher.page(AddressParser.parse(site.url("/")));

      assertThat(page.truncated()).isTrue();
      assertThat(page.body().length).isLessThan(4 << 20);
    }
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
      packed.write(bytes);
    }
    return out.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost:%d/",
        "http://127.0.0.2:%d/",
        "http://0.0.0.0:%d/",
        "http://0x7f000002:%d/",
        "http://2130706434:%d/",
        "http://[::1]:%d/",
        "http://[::ffff:127.0.0.2]:%d/",
        "//169.254.169.254/latest/meta-data/"
      })
  void redirectToAPrivateAddressIsNotFollowed(String target) {
    try (TestSite site = new TestSite();
        TestSite inner = new TestSite()) {
      site.redirect("/", target.formatted(inner.port()));

      Fetched page = fetcher.page(AddressParser.parse(site.url("/")));

      assertThat(page.cause()).isEqualTo(Cause.REFUSED_ADDRESS);
      assertThat(inner.asked()).isEmpty();
    }
  }

  @Test
  void redirectToAnotherSchemeIsABadRedirect() {
    try (TestSite site = new TestSite()) {
      site.redirect("/", "file:///etc/passwd");

      assertThat(fetcher.page(AddressParser.parse(site.url("/"))).cause())
          .isEqualTo(Cause.BAD_REDIRECT);
    }
  }
}
