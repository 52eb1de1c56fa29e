package org.zhengxun.launcher.demo;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.zhengxun.inspector.report.Report;
import org.zhengxun.launcher.demo.data.DemoFiles;
import org.zhengxun.launcher.demo.data.Website;

/**
 * {@code ./zx bench crawl}: the largest demo site inspected as fast as it goes, beside the same
 * number of plain requests of the JDK's client in the same process.
 */
final class CrawlBench {
  private static final Instant TIME_POINT = Instant.parse("2025-02-10T01:00:00Z");
  private static final int PAGES = 5_000;
  private static final int ROUNDS = 3;

  private CrawlBench() {}

  public static void main(String[] args) throws Exception {
    System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
    Path state = Files.createTempDirectory("zx-bench");
    try (DemoSites sites = new DemoSites(() -> TIME_POINT, state, 0)) {
      Website largest = largest(sites);
      System.out.println("Largest demo site: " + largest.name() + " (" + largest.host() + ")");
      for (int round = 1; round <= ROUNDS; round++) {
        measure(sites, largest, round);
      }
      System.out.printf("Process at its largest: %s%n", highWaterMark());
    }
  }

  private static Website largest(DemoSites sites) {
    DemoInspection quick = new DemoInspection(sites.address(), TIME_POINT, PAGES);
    return DemoFiles.websites().stream()
        .filter(Website::portal)
        .max(Comparator.comparing(site -> quick.inspect(site).checked().pages()))
        .orElseThrow();
  }

  private static void measure(DemoSites sites, Website site, int round) throws Exception {
    heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
    long start = System.nanoTime();
    Report report = new DemoInspection(sites.address(), TIME_POINT, PAGES).inspect(site);
    double seconds = (System.nanoTime() - start) / 1e9;
    long heap = heapPools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    int links = report.checked().links();
    double plain = plainRequests(sites, site, links);
    System.out.printf(
        "Round %d: %d pages, %d addresses in %.1f s: %.0f pages/s, %.0f addresses/s, heap at most"
            + " %d MB; plain requests %.0f/s, so inspecting costs %.1f times a plain request%n",
        round,
        report.checked().pages(),
        links,
        seconds,
        report.checked().pages() / seconds,
        links / seconds,
        heap >> 20,
        links / plain,
        seconds / plain);
  }

  /** Seconds for that many requests for the home page, one after the other. */
  private static double plainRequests(DemoSites sites, Website site, int count) throws Exception {
    URI home = URI.create("http://127.0.0.1:" + sites.address().getPort() + "/");
    HttpRequest request = HttpRequest.newBuilder(home).header("Host", site.host()).build();
    try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      long start = System.nanoTime();
      for (int i = 0; i < count; i++) {
        client.send(request, HttpResponse.BodyHandlers.ofByteArray());
      }
      return (System.nanoTime() - start) / 1e9;
    }
  }

  private static List<MemoryPoolMXBean> heapPools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
        .toList();
  }

  private static String highWaterMark() throws Exception {
    return Files.readAllLines(Path.of("/proc/self/status")).stream()
        .filter(line -> line.startsWith("VmHWM"))
        .findFirst()
        .orElse("unknown");
  }
}
