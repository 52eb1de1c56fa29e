package org.zhengxun.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengxun.inspector.fetch.RevisitPolicy;
import org.zhengxun.inspector.report.Report;
import org.zhengxun.inspector.report.ReportJson;

class EarlierVisitTest {
  private static final Instant FIRST = TestSite.TIME_POINT.toInstant();
  private static final String ARTICLE = "/tzgg/t1.html";

  @TempDir private Path folder;

  private final TestSite site = new TestSite();
  private final Map<String, String> bodies = new ConcurrentHashMap<>();
  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());

  @BeforeEach
  void publish() {
    publish("/", "<ul><li><a href='/tzgg/'>通知公告</a></li></ul>");
    publish("/tzgg/", "<ul><li><a href='t1.html'>通知一则</a><span>2025-01-20</span></li></ul>");
    publish(ARTICLE, "<h1>通知一则</h1><div id='zoom'>发布时间：2025-01-20 内容</div>");
  }

  @AfterEach
  void close() {
    site.close();
  }

  private void publish(String path, String body) {
    bodies.put(path, "<!DOCTYPE html><meta charset='utf-8'><title>通知</title>" + body);
    site.at(
        path,
        exchange -> {
          byte[] bytes = bodies.get(path).getBytes(StandardCharsets.UTF_8);
          String tag = "\"" + bodies.get(path).hashCode() + "\"";
          boolean known = tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
          asked.add(path + (known ? " unchanged" : " sent"));
          exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
          exchange.getResponseHeaders().set("ETag", tag);
          exchange.sendResponseHeaders(known ? 304 : 200, known ? -1 : bytes.length);
          if (!known) {
            exchange.getResponseBody().write(bytes);
          }
        });
  }

  private Report visit(Duration after, String since, String file) throws IOException {
    asked.clear();
    Clock clock = Clock.fixed(FIRST.plus(after), TestSite.TIME_POINT.getZone());
    InspectionRequestBuilder request = server();
    if (since == null) {
      return new Inspector(clock)
          .inspect(request.build(), ProgressListener.none(), folder.resolve(file));
    }
    try (EarlierVisit earlier =
        EarlierVisit.read(folder.resolve(since), RevisitPolicy.usual(), clock)) {
      return new Inspector(clock)
          .inspect(
              request.revisits(earlier).build(), ProgressListener.none(), folder.resolve(file));
    }
  }

  private InspectionRequestBuilder server() {
    return site.request();
  }

  private List<String> article() {
    return asked.stream().filter(line -> line.startsWith(ARTICLE)).toList();
  }

  @Test
  void pagesThatDidNotChangeAreNotSentAgainAndTheReportIsTheSame() throws IOException {
    Report first = visit(Duration.ZERO, null, "first.warc.gz");
    assertThat(asked).contains("/ sent", "/tzgg/ sent", ARTICLE + " sent");

    Report second = visit(Duration.ofDays(2), "first.warc.gz", "second.warc.gz");

    assertThat(asked).contains("/ unchanged", "/tzgg/ unchanged", ARTICLE + " unchanged");
    assertThat(asked).noneMatch(line -> line.endsWith(".html sent"));
    assertThat(second.checked().pages()).isEqualTo(first.checked().pages());
    assertThat(second.findings())
        .extracting(finding -> finding.rule() + finding.fingerprint())
        .isEqualTo(first.findings().stream().map(f -> f.rule() + f.fingerprint()).toList());
  }

  @Test
  void anArticleIsLeftAloneForAWhileButColumnsNever() throws IOException {
    visit(Duration.ZERO, null, "first.warc");
    visit(Duration.ofHours(2), "first.warc", "second.warc");

    assertThat(article()).isEmpty();
    assertThat(asked).contains("/ unchanged", "/tzgg/ unchanged");
  }

  @Test
  void unchangedArticlesAreAskedLessAndLessOften() throws IOException {
    visit(Duration.ZERO, null, "0.warc");
    visit(Duration.ofDays(1), "0.warc", "1.warc");
    assertThat(article()).containsExactly(ARTICLE + " unchanged");

    visit(Duration.ofDays(2), "1.warc", "2.warc");
    assertThat(article()).as("two days' rest since the first day").isEmpty();

    visit(Duration.ofDays(3), "2.warc", "3.warc");
    assertThat(article()).containsExactly(ARTICLE + " unchanged");
  }

  @Test
  void aPageThatChangedIsReadAnew() throws IOException {
    visit(Duration.ZERO, null, "first.warc");
    bodies.computeIfPresent("/tzgg/", (path, body) -> body + "<a href='t2.html'>另一则</a>");

    Report second = visit(Duration.ofHours(2), "first.warc", "second.warc");

    assertThat(asked).contains("/tzgg/ sent");
    assertThat(ReportJson.write(second)).contains("t2.html");
  }

  @Test
  void aStyleSheetThatWasEmptiedIsAChangeLikeOthers() throws IOException {
    publish("/", "<link rel='stylesheet' href='/a.css'>");
    site.bytes("/a.css", "text/css", "p{}".getBytes(StandardCharsets.UTF_8));
    visit(Duration.ZERO, null, "first.warc");
    site.bytes("/a.css", "text/css", new byte[0]);

    Report second = visit(Duration.ofDays(2), "first.warc", "second.warc");

    assertThat(TestSite.of(second, "D068")).isEmpty();
  }

  @Test
  void theLaterArchiveStandsAlone() throws IOException {
    visit(Duration.ZERO, null, "first.warc");
    Report second = visit(Duration.ofHours(2), "first.warc", "second.warc");
    site.close();

    Report again = new Inspector().replay(folder.resolve("second.warc"), ProgressListener.none());

    assertThat(ReportJson.write(again)).isEqualTo(ReportJson.write(second));
  }
}
