package org.zhengxun.inspector;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.zhengxun.inspector.check.Check;
import org.zhengxun.inspector.check.Checks;
import org.zhengxun.inspector.check.Findings;
import org.zhengxun.inspector.check.Inspected;
import org.zhengxun.inspector.check.Visits;
import org.zhengxun.inspector.crawl.ColumnMap;
import org.zhengxun.inspector.crawl.Crawl;
import org.zhengxun.inspector.crawl.Crawler;
import org.zhengxun.inspector.crawl.Cut;
import org.zhengxun.inspector.crawl.LinkChecker;
import org.zhengxun.inspector.crawl.LinkLedger;
import org.zhengxun.inspector.crawl.Watch;
import org.zhengxun.inspector.evidence.Archive;
import org.zhengxun.inspector.evidence.ArchiveException;
import org.zhengxun.inspector.fetch.Cause;
import org.zhengxun.inspector.fetch.Fetched;
import org.zhengxun.inspector.fetch.Fetcher;
import org.zhengxun.inspector.fetch.SiteRobots;
import org.zhengxun.inspector.fetch.Web;
import org.zhengxun.inspector.page.Illicit;
import org.zhengxun.inspector.page.PageParser;
import org.zhengxun.inspector.report.Report;
import org.zhengxun.inspector.report.SkippedLink;
import org.zhengxun.inspector.url.AddressParser;
import org.zhengxun.inspector.url.WebAddress;

/** Crawls a site, checks it, reports. Safe for many threads. */
public final class Inspector {
  /** Name and version written into reports. */
  public static final String TOOL = "zhengxun-inspector 0.1.0";

  /** No site is asked: only a fault of ours would take this long. */
  private static final Duration LONGEST_REPLAY = Duration.ofDays(1);

  private static final List<String> WORDING = List.of("V001", "X001");

  private static final String OTHER_LEXICON = "重新检查用的是程序自带的词库，检查时用的不是，这一项可能与当时不同";

  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private final Clock clock;

  /** An inspector on real time. */
  public Inspector() {
    this(Clock.systemUTC());
  }

  /**
   * @param clock tells when things were fetched: what a page calls today; the windows of date rules
   *     end at the request's time point instead
   */
  public Inspector(Clock clock) {
    this.clock = clock;
  }

  /**
   * Inspects a site; takes seconds to an hour. A site that fails is a recorded outcome.
   *
   * @throws InspectionCancelledException when the request says so or the thread is interrupted
   */
  public Report inspect(InspectionRequest request, ProgressListener listener) {
    try (Web web = network(request)) {
      return inspect(request, listener, web, watch(request));
    }
  }

  /**
   * Inspects a site and keeps every answer in a WARC file, from which {@link #replay} makes the
   * same report. A file that an earlier call could not finish is gone on with: what stands in it is
   * not asked for again.
   *
   * @throws IOException when the file cannot be written, holds a finished inspection or another one
   */
  public Report inspect(InspectionRequest request, ProgressListener listener, Path file)
      throws IOException {
    ZonedDateTime started = now();
    try (Archive archive =
            Archive.write(file, RequestJson.write(request), TOOL, started.toInstant());
        Web web = archive.around(network(request), request.answers(), request.revisits()::rest)) {
      if (archive.isFinished()) {
        throw ArchiveException.finished(file);
      }
      Report report = inspect(request, listener, web, watch(request));
      archive.finish(report.finished(), report.checked().cut(), request.lexicon().fingerprint());
      return report.at(archive.started().map(Inspector::inChina).orElse(started));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /**
   * Makes the same inspection again from a file, without the site, with the lexicon that ships with
   * the product; where another was used, the report says so.
   *
   * @throws IOException when the file is no archive of a finished inspection, or damaged
   */
  public Report replay(Path file, ProgressListener listener) throws IOException {
    try (Archive archive = Archive.read(file)) {
      InspectionRequest request = request(archive, file);
      Report report = again(archive, request, file, listener);
      boolean same = archive.lexicon().map(request.lexicon().fingerprint()::equals).orElse(true);
      return same ? report : report.noting(WORDING, OTHER_LEXICON);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /**
   * The report of an inspection that came to its end, from its file and for the same request: when
   * what was to be done with the report failed.
   *
   * @throws IOException when the file holds no finished inspection, or another one
   */
  public Report again(InspectionRequest request, ProgressListener listener, Path file)
      throws IOException {
    try (Archive archive = Archive.read(file)) {
      if (!archive.request().equals(RequestJson.write(request))) {
        throw ArchiveException.ofAnother(file);
      }
      return again(archive, request, file, listener);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Whether a file holds an inspection that came to its end. */
  public static boolean isFinished(Path file) throws IOException {
    if (!Files.exists(file) || Files.size(file) == 0) {
      return false;
    }
    try (Archive archive = Archive.read(file)) {
      return archive.isFinished();
    }
  }

  private Report again(
      Archive archive, InspectionRequest request, Path file, ProgressListener listener)
      throws IOException {
    ZonedDateTime finished =
        archive
            .finished()
            .map(Inspector::inChina)
            .orElseThrow(() -> ArchiveException.unfinished(file));
    Watch watch = new Watch(request.cancelled(), LONGEST_REPLAY, archive.cut().orElse(null));
    try (Web web = archive.alone(request.answers())) {
      return inspect(request, listener, web, watch)
          .at(archive.started().map(Inspector::inChina).orElse(finished))
          .until(finished);
    }
  }

  /**
   * The monitoring time point of the unfinished inspection a file holds; empty when there is no
   * such file or inspection; what is amiss with the file is told when it is written to.
   *
   * @throws IOException when the file cannot be read
   */
  public static Optional<ZonedDateTime> unfinished(Path file) throws IOException {
    if (!Files.exists(file) || Files.size(file) == 0) {
      return Optional.empty();
    }
    try (Archive archive = Archive.read(file)) {
      return archive.isFinished()
          ? Optional.empty()
          : Optional.of(request(archive, file).timePoint());
    } catch (ArchiveException e) {
      return Optional.empty();
    }
  }

  private static InspectionRequest request(Archive archive, Path file) throws IOException {
    try {
      return RequestJson.read(archive.request()).build();
    } catch (IllegalArgumentException e) {
      throw ArchiveException.damaged(file, e);
    }
  }

  private Fetcher network(InspectionRequest request) {
    Fetcher fetcher =
        new Fetcher(
            request.addresses(),
            request.fetch(),
            request.pace(),
            Clock.tick(clock, Duration.ofMillis(1)),
            request.revisits(),
            request.answers());
    if (request.wants("V003")) {
      fetcher.remarkOnLinks(answer -> Illicit.of(answer).map(Illicit::kind).orElse(null));
    }
    return fetcher;
  }

  private static Watch watch(InspectionRequest request) {
    return new Watch(request.cancelled(), request.crawl().time(), null);
  }

  private Report inspect(
      InspectionRequest request, ProgressListener listener, Web web, Watch watch) {
    ZonedDateTime started = now();
    WebAddress home = AddressParser.parse(request.site().toString());
    List<Check> checks = Checks.of(request);
    SiteRobots robots = request.ignoreRobots() ? SiteRobots.ignored() : SiteRobots.read(web, home);
    watch.check();
    PageParser parser = isOfLinks(checks) ? PageParser.ofLinks() : new PageParser();
    Crawler crawler =
        new Crawler(
            web,
            parser,
            robots,
            request.crawl(),
            watch,
            listener,
            page -> checks.forEach(check -> check.see(page)));
    Crawl crawl = crawler.walk(home, only(request));
    try (LinkLedger links = crawl.links()) {
      if (request.wants("D067") || request.wants("D068") || request.wants("V003")) {
        new LinkChecker(web, robots, watch, listener, answer -> seeLink(checks, answer))
            .check(crawl);
      }
      watch.check();
      Visits visits = new Visits(web, robots, crawl.scope(), watch);
      checks.forEach(check -> check.ask(crawl, visits));
      return report(request, started, crawl, watch.cut().orElse(null), checks, listener);
    }
  }

  private static void seeLink(List<Check> checks, Fetched answer) {
    checks.forEach(check -> check.seeLink(answer));
  }

  private static boolean isOfLinks(List<Check> checks) {
    return checks.stream().noneMatch(Check::looksAtContent);
  }

  private Report report(
      InspectionRequest request,
      ZonedDateTime started,
      Crawl crawl,
      Cut cut,
      List<Check> checks,
      ProgressListener listener) {
    int pages = crawl.pages().size();
    listener.onProgress(new Progress(Progress.Phase.CHECKS, pages, pages, null));
    ColumnMap columns = ColumnMap.of(crawl, request.timePoint().toLocalDate());
    Findings findings = Checks.conclude(checks, new Inspected(request, crawl, columns, cut));
    return new Report(
        request.site().toString(),
        request.timePoint(),
        started,
        now(),
        TOOL,
        new Report.Checked(
            pages,
            crawl.links().checked(),
            findings.statuses(),
            findings.notes(),
            cut,
            skipped(crawl.links()),
            crawl.traps()),
        findings.sorted());
  }

  private static List<SkippedLink> skipped(LinkLedger links) {
    return links.failed().stream()
        .filter(use -> use.outcome().cause().weight() == Cause.Weight.SKIPPED)
        .map(
            use ->
                new SkippedLink(
                    use.address(),
                    use.page().toString(),
                    use.outcome().cause(),
                    use.pages().count()))
        .toList();
  }

  private static List<WebAddress> only(InspectionRequest request) {
    return request.only().stream().map(URI::toString).sorted().map(AddressParser::parse).toList();
  }

  private ZonedDateTime now() {
    return inChina(clock.instant());
  }

  private static ZonedDateTime inChina(Instant at) {
    return at.atZone(CHINA).truncatedTo(ChronoUnit.MILLIS);
  }
}
