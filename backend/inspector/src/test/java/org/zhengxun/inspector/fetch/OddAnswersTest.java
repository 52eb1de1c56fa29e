package org.zhengxun.inspector.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengxun.inspector.evidence.Archive;
import org.zhengxun.inspector.url.AddressParser;
import org.zhengxun.inspector.url.PublicAddresses;
import org.zhengxun.inspector.url.WebAddress;

/** Answers that no server should send: judged, archived and read back. */
class OddAnswersTest {
  private static final Duration SHORT = Duration.ofSeconds(3);

  @TempDir private Path folder;

  private static Fetcher fetcher() {
    return new Fetcher(
        PublicAddresses.andHosts(Set.of("127.0.0.1")),
        new FetchLimits(SHORT, SHORT, SHORT, 5, 1 << 20, Duration.ZERO),
        1000,
        Clock.systemUTC());
  }

  @ParameterizedTest
  @CsvSource({
    "HTTP/1.1 1000 Odd, CONNECTION_LOST",
    "HTTP/1.1 99999 Odd, CONNECTION_LOST",
    "HTTP/1.1 42 Odd, CONNECTION_LOST",
    "HTTP/1.1 0 Odd, CONNECTION_LOST",
    "HTTP/1.1 -200 Odd, CONNECTION_LOST",
    "HTTP/1.1 999 Odd, ODD_STATUS",
    "HTTP/1.1 600 Odd, ODD_STATUS",
    "HTTP/1.1 404, NOT_FOUND",
    "HTTP/1.1 200 OK|Content-Type: ,",
    "HTTP/1.1 200 OK|Content-Type:   |Content-Type: text/html,",
    "HTTP/1.1 200 OK|Content-Type: text/html|Content-Type: ,",
    "HTTP/1.1 200 OK|Content-Type: ; charset=gbk,",
    "HTTP/1.1 200 OK|X-Odd: %41%|Set-Cookie: ,",
  })
  void isReadBackFromTheArchiveAsItWasJudged(String head, Cause cause) throws IOException {
    Path file = folder.resolve("odd.warc");
    String answer = head.replace("|", "\r\n") + "\r\nContent-Length: 8\r\n\r\n<p>a</p>";
    Fetched live;
    WebAddress address;
    try (RawServer server = new RawServer(answer);
        Archive archive = Archive.write(file, "request", "test", Instant.EPOCH);
        Web web = archive.around(fetcher(), any -> {}, any -> Duration.ZERO)) {
      address = AddressParser.parse(server.url("/a.html"));
      live = web.page(address);
    }

    try (Archive archive = Archive.read(file)) {
      Fetched again = archive.alone(heard -> {}).page(address);
      assertThat(live.cause()).isEqualTo(cause);
      assertThat(again.cause()).isEqualTo(cause);
      assertThat(again.status()).isEqualTo(live.status());
      assertThat(again.contentType()).isEqualTo(live.contentType());
      assertThat(again.isHtml()).isEqualTo(live.isHtml());
      assertThat(again.sha256()).isEqualTo(live.sha256());
      assertThat(again.detail()).isEqualTo(live.detail());
    }
  }
}
