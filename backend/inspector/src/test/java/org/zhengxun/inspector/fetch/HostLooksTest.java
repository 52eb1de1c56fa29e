package org.zhengxun.inspector.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.zhengxun.inspector.evidence.Archive;
import org.zhengxun.inspector.url.AddressParser;
import org.zhengxun.inspector.url.PublicAddresses;
import org.zhengxun.inspector.url.WebAddress;

class HostLooksTest {
  private static final Duration LONG = Duration.ofSeconds(20);

  @TempDir private Path folder;

  private static Fetcher fetcher() {
    return new Fetcher(
        PublicAddresses.andHosts(Set.of("127.0.0.1")),
        new FetchLimits(LONG, LONG, LONG, 5, 1 << 20, Duration.ZERO),
        1000,
        Clock.systemUTC());
  }

  @Test
  @Timeout(15)
  void aLookThatWasBrokenOffIsNotKeptAsWhatTheHostShowed() throws Exception {
    Path file = folder.resolve("look.warc");
    Observation seen;
    try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Archive archive = Archive.write(file, "request", "test", Instant.EPOCH);
        Web web = archive.around(fetcher(), answer -> {}, answer -> Duration.ZERO)) {
      WebAddress address = AddressParser.parse("https://127.0.0.1:" + silent.getLocalPort());
      seen = brokenOff(web, address, silent);
    }

    assertThat(seen.cause()).isEqualTo(Cause.CANCELLED);
    assertThat(Files.readString(file)).contains("warcinfo").doesNotContain("observed");
  }

  private static Observation brokenOff(Web web, WebAddress address, ServerSocket silent)
      throws IOException, InterruptedException {
    AtomicReference<Observation> seen = new AtomicReference<>();
    Thread asking = Thread.ofVirtual().start(() -> seen.set(web.tls(address)));
    try (Socket client = silent.accept()) {
      client.getInputStream().read();
      asking.interrupt();
      asking.join();
    }
    return seen.get();
  }
}
