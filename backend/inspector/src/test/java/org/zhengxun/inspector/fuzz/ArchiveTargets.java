package org.zhengxun.inspector.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.zhengxun.inspector.InspectionRequest;
import org.zhengxun.inspector.Inspector;
import org.zhengxun.inspector.ProgressListener;
import org.zhengxun.inspector.RequestReading;
import org.zhengxun.inspector.TestSite;
import org.zhengxun.inspector.evidence.Archive;
import org.zhengxun.inspector.evidence.Recorded;
import org.zhengxun.inspector.fetch.Cause;
import org.zhengxun.inspector.fetch.Fetched;
import org.zhengxun.inspector.fetch.Revisits;
import org.zhengxun.inspector.fetch.Web;
import org.zhengxun.inspector.report.Report;
import org.zhengxun.inspector.report.ReportJson;
import org.zhengxun.inspector.url.WebAddress;

/** Readers of archives: damaged ones, ones cut off, and whole sites inspected from them. */
final class ArchiveTargets {
  private static final String REQUEST =
      RequestReading.written(
          InspectionRequest.of(URI.create("http://www.mm.gov.cn/"), TestSite.TIME_POINT).build());
  private static final Instant NOW = TestSite.TIME_POINT.toInstant();
  private static final long SMALL = 32 << 20;

  /** Where the answers of a small site stand, and of which type they are. */
  private static final Map<String, String> SITE =
      Map.of(
          "/", "text/html; charset=utf-8",
          "/p.html", "text/html",
          "/s.css", "text/css",
          "/f.pdf", "application/pdf",
          "/f.docx", "application/octet-stream",
          "/robots.txt", "text/plain",
          "/sitemap.xml", "application/xml",
          "/rss.xml", "application/rss+xml",
          "/weixin.png", "image/png");

  private static final String HOME =
      "<link rel=stylesheet href=/s.css><link rel=alternate type=application/rss+xml href=/rss.xml>"
          + "<a href=/p.html>通知公告</a><a href=/f.pdf>附件</a><a href=/f.docx>附件</a>"
          + "<img src=/weixin.png alt=微信二维码><p>%s</p>".formatted("政务公开".repeat(40));

  private ArchiveTargets() {}

  static List<Target> all() {
    List<byte[]> archives =
        List.of(archive(".warc", Seeds.files("html")), archive(".warc.gz", Seeds.files("html")));
    List<byte[]> sites = new ArrayList<>();
    List.of("html", "css", "sitemap", "feed", "robots")
        .forEach(folder -> sites.addAll(Seeds.texts(folder)));
    sites.add(Seeds.pdf());
    sites.add(Seeds.docx());
    return List.of(
        new Target("warc", archives, List.of(), Forms::members, SMALL, ArchiveTargets::read),
        new Target("resume", archives, List.of(), Forms::members, SMALL, ArchiveTargets::resume),
        new Target("cut", archives, List.of(), Form.PLAIN, SMALL, ArchiveTargets::cut),
        new Target("site", sites, List.of(), Form.PLAIN, -1, ArchiveTargets::site));
  }

  /** A finished archive with an answer of each kind for every body. */
  private static byte[] archive(String ending, List<byte[]> bodies) {
    try {
      Path file = Files.createTempFile("zx-fuzz-", ending);
      Files.delete(file);
      write(file, address -> answer(address, bodies.getFirst()));
      byte[] bytes = Files.readAllBytes(file);
      Files.delete(file);
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, java.util.function.Function<WebAddress, Fetched> answers)
      throws IOException {
    try (Archive archive = Archive.write(file, REQUEST, "test", NOW)) {
      Web web = archive.around(new Recorded(answers), fetched -> {}, Revisits.none()::rest);
      ask(web);
      archive.finish(TestSite.TIME_POINT, null, "0");
    }
  }

  private static Fetched answer(WebAddress address, byte[] body) {
    return PageTargets.answer(address, SITE.get(address.path()), body);
  }

  /** Asks for all there is on the site, in the ways an inspection does. */
  private static List<Fetched> ask(Web web) {
    List<Fetched> answers = new ArrayList<>();
    answers.add(web.entrance(PageTargets.PLACE.withPath("/")));
    for (String path : List.of("/robots.txt", "/sitemap.xml", "/weixin.png")) {
      answers.add(web.resource(PageTargets.PLACE.withPath(path)));
    }
    for (String path : List.of("/p.html", "/s.css", "/f.pdf", "/f.docx", "/rss.xml")) {
      answers.add(web.page(PageTargets.PLACE.withPath(path)));
    }
    answers.add(web.link(PageTargets.PLACE.withPath("/weixin.png")));
    answers.add(web.linkAgain(PageTargets.PLACE.withPath("/gone")));
    return answers;
  }

  private static Path file(byte[] bytes) throws IOException {
    boolean packed = bytes.length > 0 && bytes[0] == 0x1F;
    return Files.write(Files.createTempFile("zx-fuzz-", packed ? ".warc.gz" : ".warc"), bytes);
  }

  /** What is damaged is told as such; nothing else is ever thrown. */
  private static String read(byte[] input) throws IOException {
    Path file = file(input);
    try (Archive archive = Archive.read(file)) {
      StringBuilder said = new StringBuilder(archive.request());
      said.append(archive.started()).append(archive.finished()).append(archive.cut());
      for (Fetched answer : ask(archive.alone(heard -> {}))) {
        Rules.address(answer.address());
        assertThat(answer.body().length).isLessThanOrEqualTo(50 * input.length + 1000);
        said.append(answer.status()).append(answer.cause()).append(answer.sha256());
      }
      return Integer.toHexString(said.toString().hashCode());
    } catch (IOException | UncheckedIOException e) {
      return "damaged";
    } finally {
      Files.delete(file);
    }
  }

  /** Going on with a damaged archive keeps what is whole, and leaves one that can be read. */
  private static String resume(byte[] input) throws IOException {
    Path file = file(input);
    try {
      write(file, address -> answer(address, new byte[] {'x'}));
      try (Archive archive = Archive.read(file)) {
        assertThat(archive.isFinished()).isTrue();
        return archive.request() + ask(archive.alone(heard -> {})).size();
      }
    } catch (IOException | UncheckedIOException e) {
      return "damaged";
    } finally {
      Files.delete(file);
    }
  }

  /** An archive cut off anywhere has all answers that stand whole before the cut. */
  private static String cut(byte[] input) throws IOException {
    // the input says where to cut and what the bodies are
    String ending = PageTargets.choice(input, 2) == 0 ? ".warc" : ".warc.gz";
    Path file = Files.createTempFile("zx-fuzz-", ending);
    Files.delete(file);
    try {
      List<Long> ends = new ArrayList<>();
      List<byte[]> bodies = new ArrayList<>();
      try (Archive archive = Archive.write(file, REQUEST, "test", NOW)) {
        Web web =
            archive.around(
                new Recorded(
                    address -> {
                      byte[] body =
                          java.util.Arrays.copyOf(
                              input, Math.min(input.length, 1 + bodies.size() * 100));
                      bodies.add(body);
                      return answer(address, body);
                    }),
                fetched -> {},
                Revisits.none()::rest);
        for (String path : List.of("/p.html", "/s.css", "/f.pdf")) {
          web.page(PageTargets.PLACE.withPath(path));
          ends.add(Files.size(file));
        }
        archive.finish(TestSite.TIME_POINT, null, "0");
      }
      byte[] whole = Files.readAllBytes(file);
      int length = PageTargets.choice(input, whole.length);
      Files.write(file, java.util.Arrays.copyOf(whole, length));
      return beforeCut(file, length, ends, bodies);
    } finally {
      Files.delete(file);
    }
  }

  private static String beforeCut(Path file, int length, List<Long> ends, List<byte[]> bodies)
      throws IOException {
    try (Archive archive = Archive.read(file)) {
      assertThat(archive.isFinished()).as("says that it is cut").isFalse();
      Web web = archive.alone(heard -> {});
      int i = 0;
      for (String path : List.of("/p.html", "/s.css", "/f.pdf")) {
        Fetched answer = web.page(PageTargets.PLACE.withPath(path));
        if (ends.get(i) <= length) {
          assertThat(answer.body()).isEqualTo(bodies.get(i));
        } else {
          assertThat(answer.cause()).isEqualTo(Cause.CANCELLED);
        }
        i++;
      }
      return "cut";
    } catch (IOException e) {
      assertThat((long) length).isLessThan(ends.getFirst());
      return "cut";
    }
  }

  /** A site of which every file, or one, is the input: inspected twice, the same is found. */
  private static String site(byte[] input) throws IOException {
    List<String> paths = SITE.keySet().stream().sorted().toList();
    int chosen = PageTargets.choice(input, paths.size() + 1);
    String only = chosen < paths.size() ? paths.get(chosen) : null;
    Path file = Files.createTempFile("zx-fuzz-", ".warc");
    Files.delete(file);
    try {
      write(
          file,
          address -> {
            boolean hostile = only == null || address.path().equals(only);
            return answer(address, hostile ? input : plain(address.path()));
          });
      Inspector inspector = new Inspector(Clock.fixed(NOW, TestSite.TIME_POINT.getZone()));
      Report report = inspector.replay(file, ProgressListener.none());
      String json = ReportJson.write(report);
      assertThat(json.length()).isLessThan(200_000 + 200 * input.length);
      return Integer.toHexString(json.hashCode());
    } finally {
      Files.delete(file);
    }
  }

  private static byte[] plain(String path) {
    return path.equals("/") ? HOME.getBytes(StandardCharsets.UTF_8) : new byte[0];
  }
}
