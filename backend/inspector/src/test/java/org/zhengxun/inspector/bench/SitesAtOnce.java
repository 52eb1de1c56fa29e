package org.zhengxun.inspector.bench;

import java.net.URI;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.zhengxun.inspector.InspectionRequest;
import org.zhengxun.inspector.Inspector;
import org.zhengxun.inspector.ProgressListener;
import org.zhengxun.inspector.crawl.CrawlLimits;
import org.zhengxun.inspector.report.Report;
import org.zhengxun.inspector.url.PublicAddresses;

/** Inspects many sites of the loopback network at once for some time and says how many pages. */
final class SitesAtOnce {
  private static final double REQUESTS_A_SECOND = 2;

  private SitesAtOnce() {}

  public static void main(String[] args) throws Exception {
    int hosts = Integer.parseInt(args[0]);
    int port = Integer.parseInt(args[1]);
    int seconds = Integer.parseInt(args[2]);
    long start = System.nanoTime();
    List<Future<Report>> runs = new ArrayList<>();
    long pages = 0;
    try (ExecutorService threads = Executors.newFixedThreadPool(hosts)) {
      for (int host = 1; host <= hosts; host++) {
        String name = "127.0.0." + host;
        URI site = URI.create("http://" + name + ":" + port + "/index.html");
        InspectionRequest request =
            InspectionRequest.of(
                    site, ZonedDateTime.parse("2025-02-10T09:00:00+08:00[Asia/Shanghai]"))
                .crawl(new CrawlLimits(100_000, 100, 2_000_000, Duration.ofSeconds(seconds)))
                .requestsPerSecond(REQUESTS_A_SECOND)
                .addresses(PublicAddresses.andHosts(Set.of(name)))
                .build();
        runs.add(threads.submit(() -> new Inspector().inspect(request, ProgressListener.none())));
      }
      for (Future<Report> run : runs) {
        pages += run.get().checked().pages();
      }
    }
    double wall = (System.nanoTime() - start) / 1e9;
    double asked = hosts * REQUESTS_A_SECOND;
    System.out.printf("> %d pages in %.0f s: ", pages, wall);
    System.out.printf("%.0f a second of %.0f that pace allows%n", pages / wall, asked);
  }
}
