package org.zhengxun.launcher.demo;

import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhengxun.inspector.InspectionRequest;
import org.zhengxun.inspector.Inspector;
import org.zhengxun.inspector.SiteFacts;
import org.zhengxun.inspector.SiteKind;
import org.zhengxun.inspector.crawl.CrawlLimits;
import org.zhengxun.inspector.report.Report;
import org.zhengxun.inspector.url.AddressPolicy;
import org.zhengxun.inspector.url.RefusedAddressException;
import org.zhengxun.launcher.demo.data.DemoFiles;
import org.zhengxun.launcher.demo.data.Website;

/**
 * Inspects demo sites as the demo profile does: registered hosts only, all on the loopback server.
 */
final class DemoInspection {

  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private final List<Website> websites = DemoFiles.websites();
  private final Set<String> hosts =
      websites.stream().map(Website::host).collect(Collectors.toSet());
  private final InetSocketAddress server;
  private final ZonedDateTime timePoint;
  private final Instant now;
  private final int pages;

  DemoInspection(InetSocketAddress server, Instant timePoint, int pages) {
    this(server, timePoint, timePoint, pages);
  }

  /**
   * @param now when the pages are fetched
   */
  DemoInspection(InetSocketAddress server, Instant timePoint, Instant now, int pages) {
    this.now = now;
    this.server = server;
    this.timePoint = timePoint.atZone(CHINA);
    this.pages = pages;
  }

  Report inspect(Website website) {
    SiteFacts facts =
        new SiteFacts(
            website.name(), website.code(), website.sponsor(), website.icp(), website.police());
    InspectionRequest request =
        InspectionRequest.of(URI.create(website.homePage()), timePoint)
            .kind(website.portal() ? SiteKind.PORTAL : SiteKind.DEPARTMENT)
            .facts(facts)
            .crawl(new CrawlLimits(pages, 4, 20_000, Duration.ofMinutes(10)))
            .requestsPerSecond(100_000)
            .addresses(registeredOnly())
            .build();
    return new Inspector(Clock.fixed(now, CHINA)).inspect(request, progress -> {});
  }

  private AddressPolicy registeredOnly() {
    return (host, port) -> {
      if (hosts.contains(host)) {
        return List.of(server);
      }
      throw new RefusedAddressException(RefusedAddressException.Ground.NOT_LISTED, "演示环境只能访问登记的网站");
    };
  }
}
