package org.zhengxun.inspector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netpreserve.jwarc.WarcReader;
import org.zhengxun.inspector.crawl.CrawlLimits;
import org.zhengxun.inspector.crawl.Cut;
import org.zhengxun.inspector.report.Report;
import org.zhengxun.inspector.report.ReportJson;

class ArchiveTest {
  @TempDir private Path folder;

  private final TestSite server = new TestSite();
  private final Inspector inspector =
      new Inspector(Clock.fixed(TestSite.TIME_POINT.toInstant(), TestSite.TIME_POINT.getZone()));

  /** Long afterwards, somewhere else. */
  private final Inspector later =
      new Inspector(
          Clock.fixed(Instant.parse("2031-05-06T07:08:09Z"), TestSite.TIME_POINT.getZone()));

  @AfterEach
  void close() {
    server.close();
  }

  private void publishFaultySite() {
    SampleSite site = SampleSite.clean();
    site.home(
        "<p>布署工作</p><a href='/没有.html'>失效</a><a href='http://a b/'>坏地址</a>"
            + "<a href='/old'>转走</a><a href='http://nowhere.invalid/x'>外站</a>"
            + "<img src='/big.bin'>");
    site.footer("<div class='footer'>主办单位：别的单位</div>");
    site.column("/tzgg/").empty();
    site.publish(server);
    server.redirect("/old", "/loop").redirect("/loop", "/old");
    server.bytes("/big.bin", "image/png", new byte[100_000]);
    server.page("/robots.txt", "no robots here");
  }

  @ParameterizedTest
  @ValueSource(strings = {"site.warc", "site.warc.gz"})
  void theSameReportIsMadeFromTheArchiveWithoutTheSite(String name) throws IOException {
    publishFaultySite();
    Path file = folder.resolve(name);
    InspectionRequest request =
        server
            .request()
            .facts(SampleSite.FACTS)
            .reprints(List.of(new Reprint("应转载的要闻", null, LocalDate.parse("2025-02-01"))))
            .build();
    Report report = inspector.inspect(request, ProgressListener.none(), file);
    server.close();

    Report again = later.replay(file, ProgressListener.none());

    assertThat(report.findings()).hasSizeGreaterThan(5);
    assertThat(ReportJson.write(again)).isEqualTo(ReportJson.write(report));
  }

  @Test
  void anInspectionCutShortIsMadeAgainAsShort() throws IOException {
    publishFaultySite();
    Path file = folder.resolve("short.warc");
    InspectionRequest request =
        server
            .request()
            .requestsPerSecond(20)
            .crawl(new CrawlLimits(300, 4, 1000, Duration.ofMillis(300)))
            .build();
    Report report = inspector.inspect(request, ProgressListener.none(), file);
    server.close();

    assertThat(report.checked().cut()).isEqualTo(Cut.TIME);
    assertThat(ReportJson.write(later.replay(file, ProgressListener.none())))
        .isEqualTo(ReportJson.write(report));
  }

  @Test
  void aKilledInspectionGoesOnWithoutAskingAgain() throws IOException {
    publishFaultySite();
    Report whole = server.inspect(server.request().facts(SampleSite.FACTS));
    Path file = folder.resolve("killed.warc.gz");
    AtomicInteger steps = new AtomicInteger();
    InspectionRequest dying =
        server
            .request()
            .facts(SampleSite.FACTS)
            .cancelled(() -> steps.incrementAndGet() > 12)
            .build();
    assertThatThrownBy(() -> inspector.inspect(dying, ProgressListener.none(), file))
        .isInstanceOf(InspectionCancelledException.class);
    Files.write(file, new byte[] {31, -117, 8, 0, 0}, StandardOpenOption.APPEND);
    long homeAsked = timesAsked("/");

    Report resumed =
        inspector.inspect(
            server.request().facts(SampleSite.FACTS).build(), ProgressListener.none(), file);

    assertThat(resumed.findings()).isEqualTo(whole.findings());
    assertThat(timesAsked("/")).isEqualTo(homeAsked);
    assertThat(ReportJson.write(later.replay(file, ProgressListener.none())))
        .isEqualTo(ReportJson.write(resumed));
  }

  private long timesAsked(String path) {
    return server.asked().stream().filter(path::equals).count();
  }

  @Test
  void aFinishedArchiveIsNotWrittenOver() throws IOException {
    publishFaultySite();
    Path file = folder.resolve("done.warc");
    InspectionRequest request = server.request().build();
    inspector.inspect(request, ProgressListener.none(), file);

    assertThatThrownBy(() -> inspector.inspect(request, ProgressListener.none(), file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("finished");
  }

  @Test
  void anotherRequestsArchiveIsNotGoneOnWith() throws IOException {
    publishFaultySite();
    Path file = folder.resolve("other.warc");
    inspector.inspect(server.request().build(), ProgressListener.none(), file);

    InspectionRequest other = server.request().ignoreRobots(true).build();
    assertThatThrownBy(() -> inspector.inspect(other, ProgressListener.none(), file))
        .hasMessageContaining("another inspection");
  }

  @Test
  void whatIsNoArchiveIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("text.warc"), "not a WARC file");
    assertThatThrownBy(() -> later.replay(file, ProgressListener.none()))
        .isInstanceOf(IOException.class);
  }

  @Test
  void anyToolReadsTheArchive() throws IOException {
    publishFaultySite();
    Path file = folder.resolve("plain.warc.gz");
    inspector.inspect(server.request().build(), ProgressListener.none(), file);

    try (WarcReader reader = new WarcReader(file)) {
      assertThat(reader.records().map(record -> record.type()).distinct())
          .containsExactlyInAnyOrder("warcinfo", "response", "metadata");
    }
  }
}
