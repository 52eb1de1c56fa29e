package org.zhengxun.inspector;

import static java.nio.charset.StandardCharsets.UTF_8;
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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.zhengxun.inspector.crawl.CrawlLimits;
import org.zhengxun.inspector.crawl.Cut;
import org.zhengxun.inspector.evidence.Evidence;
import org.zhengxun.inspector.evidence.EvidenceFile;
import org.zhengxun.inspector.evidence.Hash;
import org.zhengxun.inspector.report.Finding;
import org.zhengxun.inspector.report.Report;
import org.zhengxun.inspector.report.ReportJson;
import org.zhengxun.inspector.wording.LexiconEntry;
import org.zhengxun.inspector.wording.Severity;

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
  void timesAreReadBackToTheMillisecond() throws IOException {
    publishFaultySite();
    Path file = folder.resolve("fraction.warc.gz");
    Instant odd = TestSite.TIME_POINT.toInstant().plusNanos(123_456_789);
    Report report =
        new Inspector(Clock.fixed(odd, TestSite.TIME_POINT.getZone()))
            .inspect(server.request().build(), ProgressListener.none(), file);
    server.close();

    assertThat(ReportJson.write(later.replay(file, ProgressListener.none())))
        .isEqualTo(ReportJson.write(report))
        .contains(".123Z");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 100, 300})
  void anInspectionCutShortIsMadeAgainAsShort(int millis) throws IOException {
    publishFaultySite();
    Path file = folder.resolve("short.warc");
    InspectionRequest request =
        server
            .request()
            .requestsPerSecond(20)
            .crawl(new CrawlLimits(300, 4, 1000, Duration.ofMillis(millis)))
            .build();
    Report report = inspector.inspect(request, ProgressListener.none(), file);
    server.close();

    assertThat(report.checked().cut()).isEqualTo(Cut.TIME);
    assertThat(ReportJson.write(later.replay(file, ProgressListener.none())))
        .isEqualTo(ReportJson.write(report));
  }

  @Test
  void anInspectionCutShortWhileItTriesTheSearchIsMadeAgainAsShort() throws IOException {
    SampleSite.clean().publish(server);
    server.others(
        exchange -> {
          if (exchange.getRequestURI().getPath().equals("/search")) {
            pause(Duration.ofSeconds(1));
          }
          exchange.sendResponseHeaders(404, -1);
        });
    server.remove("/search");
    Path file = folder.resolve("search.warc");
    InspectionRequest request =
        server
            .request()
            .rules(Set.of("D073", "D074"))
            .crawl(new CrawlLimits(300, 4, 1000, Duration.ofMillis(2500)))
            .build();
    Report report = inspector.inspect(request, ProgressListener.none(), file);
    server.close();

    assertThat(report.checked().cut()).isEqualTo(Cut.TIME);
    assertThat(ReportJson.write(later.replay(file, ProgressListener.none())))
        .isEqualTo(ReportJson.write(report));
  }

  private static void pause(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void anEmptyContentTypeIsReplayedAsItWas() throws IOException {
    server.page("/", "<a href='/a'>甲</a>").bytes("/a", "", "纯文字".getBytes(UTF_8));
    Path file = folder.resolve("type.warc");
    Report report = inspector.inspect(server.request().build(), ProgressListener.none(), file);

    assertThat(ReportJson.write(later.replay(file, ProgressListener.none())))
        .isEqualTo(ReportJson.write(report));
  }

  @Test
  void aReplayWithAnotherLexiconSaysSo() throws IOException {
    publishFaultySite();
    Path file = folder.resolve("lexicon.warc");
    LexiconEntry own = new LexiconEntry("某某", "乙", "禁用词", Severity.SEVERE, List.of());
    inspector.inspect(
        server.request().lexicon(List.of(own)).build(), ProgressListener.none(), file);

    assertThat(later.replay(file, ProgressListener.none()).checked().notes().get("V001"))
        .contains("词库");
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

  @Test
  void whoGoesOnHearsOfThePagesReadBefore() throws IOException {
    publishFaultySite();
    Path file = folder.resolve("heard.warc.gz");
    AtomicInteger steps = new AtomicInteger();
    Set<String> before = ConcurrentHashMap.newKeySet();
    assertThatThrownBy(
            () ->
                inspector.inspect(
                    server
                        .request()
                        .answers(answer -> before.add(answer.address().toString()))
                        .cancelled(() -> steps.incrementAndGet() > 12)
                        .build(),
                    ProgressListener.none(),
                    file))
        .isInstanceOf(InspectionCancelledException.class);
    Map<String, String> heard = new ConcurrentHashMap<>();

    inspector.inspect(
        server
            .request()
            .answers(answer -> heard.put(answer.address().toString(), "" + answer.sha256()))
            .build(),
        ProgressListener.none(),
        file);

    assertThat(before).isNotEmpty();
    assertThat(heard.keySet()).containsAll(before);
  }

  @Test
  void theAnswersBehindFindingsAreTakenOutAsTheyWereRead() throws IOException {
    publishFaultySite();
    Path file = folder.resolve("all.warc.gz");
    Report report =
        inspector.inspect(
            server.request().facts(SampleSite.FACTS).build(), ProgressListener.none(), file);
    List<Evidence> evidence = report.findings().stream().map(Finding::evidence).toList();
    Path taken = folder.resolve("evidence.warc.gz");

    EvidenceFile.Taken all = EvidenceFile.take(file, evidence, taken, "tool", 10_000_000);

    Set<String> behind =
        evidence.stream()
            .filter(source -> source != null && source.status() == 200)
            .map(Evidence::sha256)
            .collect(Collectors.toSet());
    assertThat(all.left()).isZero();
    assertThat(Files.size(taken)).isLessThan(Files.size(file));
    try (WarcReader reader = new WarcReader(taken)) {
      Set<String> hashes = new HashSet<>();
      int answers = 0;
      for (WarcRecord record : reader) {
        if (record instanceof WarcTargetRecord) {
          answers++;
        }
        if (record instanceof WarcResponse response && response.http().status() == 200) {
          hashes.add(Hash.sha256(response.http().body().stream().readAllBytes()));
        }
        assertThat(record.headers().map().toString()).doesNotContain("zx-request");
      }
      assertThat(hashes).containsAll(behind);
      assertThat(answers).isEqualTo(all.answers());
    }
  }

  @Test
  void evidenceBeyondTheLimitIsLeftOutAndCounted() throws IOException {
    publishFaultySite();
    Path file = folder.resolve("much.warc.gz");
    Report report = inspector.inspect(server.request().build(), ProgressListener.none(), file);
    List<Evidence> evidence = report.findings().stream().map(Finding::evidence).toList();

    EvidenceFile.Taken few =
        EvidenceFile.take(file, evidence, folder.resolve("few.warc.gz"), "tool", 1_000);

    assertThat(few.left()).isPositive();
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
        .hasMessageContaining("已经完成");
  }

  @Test
  void anotherRequestsArchiveIsNotGoneOnWith() throws IOException {
    publishFaultySite();
    Path file = folder.resolve("other.warc");
    inspector.inspect(server.request().build(), ProgressListener.none(), file);

    InspectionRequest other = server.request().ignoreRobots(true).build();
    assertThatThrownBy(() -> inspector.inspect(other, ProgressListener.none(), file))
        .hasMessageContaining("另一次检查");
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
