package org.zhengxun.inspector.bench;

import java.net.URI;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Set;
import org.zhengxun.inspector.InspectionRequest;
import org.zhengxun.inspector.InspectionRequestBuilder;
import org.zhengxun.inspector.Inspector;
import org.zhengxun.inspector.ProgressListener;
import org.zhengxun.inspector.crawl.CrawlLimits;
import org.zhengxun.inspector.report.Report;
import org.zhengxun.inspector.url.PublicAddresses;

/** One inspection of a local site as fast as it goes: {@code links} only, or {@code all} checks. */
final class WholeSite {
  private WholeSite() {}

  public static void main(String[] args) throws Exception {
    URI site = URI.create(args[0]);
    int pages = Integer.parseInt(args[1]);
    boolean links = args[2].equals("links");
    InspectionRequestBuilder request =
        InspectionRequest.of(site, ZonedDateTime.parse("2025-02-10T09:00:00+08:00[Asia/Shanghai]"))
            .crawl(new CrawlLimits(pages, 100, 2_000_000, Duration.ofHours(1)))
            .requestsPerSecond(1_000_000)
            .addresses(PublicAddresses.andHosts(Set.of(site.getHost())));
    if (links) {
      request.rules(Set.of("D067", "D068"));
    }
    Report report = new Inspector().inspect(request.build(), ProgressListener.none());
    long dead = report.findings().stream().filter(f -> f.rule().matches("D06[78]")).count();
    System.err.println(dead + " links, " + report.findings().size() + " findings");
    Figures.print(
        links ? "links" : "all checks", report.checked().pages(), report.checked().links());
  }
}
