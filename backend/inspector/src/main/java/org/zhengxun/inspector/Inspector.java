package org.zhengxun.inspector;

import java.net.URI;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
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
import org.zhengxun.inspector.fetch.Cause;
import org.zhengxun.inspector.fetch.Fetcher;
import org.zhengxun.inspector.fetch.Robots;
import org.zhengxun.inspector.page.PageParser;
import org.zhengxun.inspector.report.Report;
import org.zhengxun.inspector.report.SkippedLink;
import org.zhengxun.inspector.url.AddressParser;
import org.zhengxun.inspector.url.WebAddress;

/** Crawls a site, checks it, reports. Safe for many threads. */
public final class Inspector {
  /** Name and version written into reports. */
  public static final String TOOL = "zhengxun-inspector 0.1.0";

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
    ZonedDateTime started = now();
    WebAddress home = AddressParser.parse(request.site().toString());
    Watch watch = new Watch(request.cancelled(), request.crawl().time());
    List<Check> checks = Checks.of(request);
    try (Fetcher fetcher =
        new Fetcher(
            request.addresses(),
            request.fetch(),
            request.pace(),
            clock,
            request.revisits(),
            request.answers())) {
      Robots robots = request.ignoreRobots() ? Robots.ignored() : Robots.read(fetcher, home);
      watch.check();
      PageParser parser = isOfLinks(checks) ? PageParser.ofLinks() : new PageParser();
      Crawler crawler =
          new Crawler(
              fetcher,
              parser,
              robots,
              request.crawl(),
              watch,
              listener,
              page -> checks.forEach(check -> check.see(page)));
      Crawl crawl = crawler.walk(home, only(request));
      try (LinkLedger links = crawl.links()) {
        if (request.wants("D067") || request.wants("D068")) {
          new LinkChecker(fetcher, robots, watch, listener).check(crawl);
        }
        watch.check();
        Visits visits = new Visits(fetcher, robots, home, watch);
        checks.forEach(check -> check.ask(crawl, visits));
        return report(request, started, crawl, watch.cut().orElse(null), checks, listener);
      }
    }
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
            skipped(crawl.links())),
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
    return clock.instant().atZone(CHINA).truncatedTo(ChronoUnit.MILLIS);
  }
}
