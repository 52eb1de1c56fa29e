package org.zhengxun.inspection.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengxun.inspector.InspectionRequest;
import org.zhengxun.inspector.Inspector;
import org.zhengxun.inspector.ProgressListener;
import org.zhengxun.inspector.fetch.PaceRules;
import org.zhengxun.inspector.fetch.Revisits;
import org.zhengxun.inspector.report.Finding;
import org.zhengxun.inspector.report.Report;

class EarlierArchivesTest {
  private static final ZonedDateTime TIME_POINT = ZonedDateTime.parse("2025-02-10T09:00:00+08:00");
  private static final long ROOM = 1 << 20;

  private final UUID site = UUID.randomUUID();
  private final List<Integer> answered = new CopyOnWriteArrayList<>();

  @TempDir Path folder;

  private HttpServer server;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    boolean home = exchange.getRequestURI().getPath().equals("/");
    byte[] page = "<title>某县人民政府</title><p>今天没有通知</p>".getBytes(StandardCharsets.UTF_8);
    boolean known = "\"1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
    int status = !home ? 404 : known ? 304 : 200;
    if (home) {
      answered.add(status);
    }
    exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
    exchange.getResponseHeaders().set("ETag", "\"1\"");
    exchange.sendResponseHeaders(status, status == 200 ? page.length : -1);
    try (OutputStream body = exchange.getResponseBody()) {
      if (status == 200) {
        body.write(page);
      }
    }
  }

  private Report inspect(Revisits known, Path archive) {
    URI home = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    try {
      return new Inspector()
          .inspect(
              InspectionRequest.of(home, TIME_POINT)
                  .addresses((host, port) -> List.of(server.getAddress()))
                  .pace(new PaceRules(500, List.of()))
                  .revisits(known)
                  .build(),
              ProgressListener.none(),
              archive);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private EarlierArchives archives(long room) {
    return new EarlierArchives(folder.resolve("earlier"), room, Clock.systemUTC());
  }

  private Path archive(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.write(file, new byte[1000]);
    return file;
  }

  @Test
  void theNextRunAsksAtOnceButOnlyWhatHasChanged() {
    EarlierArchives archives = archives(ROOM);
    Path first = folder.resolve("first.warc.gz");
    Report before = archives.during(site, known -> inspect(known, first));
    archives.keep(site, first);
    answered.clear();

    Report after = archives.during(site, known -> inspect(known, folder.resolve("second.warc.gz")));

    assertThat(answered).contains(304).doesNotContain(200);
    assertThat(after.findings())
        .extracting(Finding::fingerprint)
        .isEqualTo(before.findings().stream().map(Finding::fingerprint).toList());
    assertThat(first).doesNotExist();
  }

  @Test
  void aSpoiltArchiveIsNoTrouble() throws IOException {
    EarlierArchives archives = archives(ROOM);
    archives.keep(site, archive("spoilt.warc.gz"));

    archives.during(site, known -> inspect(known, folder.resolve("run.warc.gz")));

    assertThat(answered).contains(200);
  }

  @Test
  void theOldestMakeWay() throws IOException {
    EarlierArchives archives = archives(20_000);
    for (int i = 0; i < 30; i++) {
      Path file = archive("run" + i + ".warc.gz");
      Files.setLastModifiedTime(
          file, FileTime.from(Instant.parse("2025-02-10T00:00:00Z").plusSeconds(i)));
      archives.keep(new UUID(0, i), file);
    }

    try (var kept = Files.list(folder.resolve("earlier"))) {
      assertThat(kept.map(file -> file.getFileName().toString()))
          .hasSize(20)
          .contains(new UUID(0, 29) + ".warc.gz")
          .doesNotContain(new UUID(0, 9) + ".warc.gz");
    }
  }

  @Test
  void oneSiteDoesNotTakeTheWholeRoom() throws IOException {
    Path file = archive("run.warc.gz");

    archives(15_000).keep(site, file);

    assertThat(folder.resolve("earlier")).doesNotExist();
    assertThat(file).exists();
  }
}
