package org.zhengxun.inspector.fuzz;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.zhengxun.inspector.TestSite;
import org.zhengxun.inspector.crawl.CrawlLimits;
import org.zhengxun.inspector.fetch.FetchLimits;
import org.zhengxun.inspector.report.Report;

/**
 * A site of large hostile files, inspected whole; a program, so that its memory can be measured.
 */
public final class HostileSite {
  /** More than is read of a page. */
  private static final int LARGER = 50_000_000;

  /** A million nested tags. */
  private static final int DEEP = 5_000_000;

  private HostileSite() {}

  private static Map<String, String> pages() {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("/deep.html", "<div>");
    pages.put("/links.html", "<a href=/deep.html>深</a>");
    pages.put("/boxes.html", "<b id=x><p>");
    pages.put("/table.html", "<table><b>x");
    pages.put("/name.html", "<xxxxxxxxxxxxxxxxxxx".repeat(100) + "x");
    pages.put("/line.html", "县政府召开会议研究部署政务公开工作");
    pages.put("/longer.html", "县政府召开会议研究部署政务公开工作");
    pages.put("/longer.txt", "县政府");
    pages.put("/entities.html", "&#x110000;&nope;&amp&#0;");
    pages.put(
        "/attributes.html",
        "<i a=1 b=2 c='3' d=\"4\" href=# onclick=\"location='/x'\" style='a:url(b)'>");
    pages.put("/crowded.html", "<b" + crowd() + ">");
    pages.put("/script.html", "<script>location='/x';/*");
    pages.put("/images.html", "<img srcset='a 1x,b 2x,c 3x'>");
    pages.put("/dates.html", "<li><a href=#>2025-01-02 01-02</a> 3天前");
    pages.put("/s.css", "a{b:url(x.png)} @import 'y.css';");
    pages.put("/f.pdf", "%PDF-1.7 /URI(http://127.0.0.1/x) /ObjStm stream\r\n");
    pages.put("/sitemap.xml", "<urlset><url><loc>http://127.0.0.1/x</loc></url>");
    pages.put("/robots.txt", "User-agent: *\nDisallow: /nowhere/\nSitemap: http://127.0.0.1/x\n");
    return pages;
  }

  private static String crowd() {
    return IntStream.range(0, 400)
        .mapToObj(number -> " a%d=%d".formatted(number, number))
        .collect(Collectors.joining());
  }

  /**
   * {@code BYTES MEGABYTES}: how large most files are, and how much the process may take. Ends with
   * 0 when all pages were read within it.
   */
  public static void main(String[] args) throws IOException {
    int large = Integer.parseInt(args[0]);
    try (TestSite site = new TestSite()) {
      Map<String, String> pages = pages();
      StringBuilder home =
          new StringBuilder("<link rel=stylesheet href=/s.css><a href=/f.pdf>附件</a>");
      pages.keySet().stream()
          .filter(path -> path.endsWith(".html"))
          .forEach(path -> home.append("<a href=%s>%s</a>".formatted(path, path)));
      site.page("/", home.toString());
      pages.forEach(
          (path, piece) -> site.at(path, exchange -> endless(exchange, path, piece, large)));
      FetchLimits usual = FetchLimits.usual();
      Report report =
          site.inspect(
              site.request()
                  .crawl(new CrawlLimits(40, 4, 2000, Duration.ofMinutes(30)))
                  .fetch(
                      new FetchLimits(
                          usual.connect(),
                          Duration.ofMinutes(5),
                          Duration.ofMinutes(10),
                          usual.redirects(),
                          usual.pageBytes(),
                          Duration.ZERO)));
      long read = pages.keySet().stream().filter(path -> path.endsWith(".html")).count();
      System.out.printf("%d pages, %d MB%n", report.checked().pages(), megabytes());
      // the home page comes to them, the page that is too large is not read
      boolean all = report.checked().pages() == read;
      System.exit(all && megabytes() <= Long.parseLong(args[1]) ? 0 : 1);
    }
  }

  private static void endless(HttpExchange exchange, String path, String piece, int large)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type(path));
    exchange.sendResponseHeaders(200, 0);
    byte[] bytes = piece.repeat(1 + 60_000 / piece.length()).getBytes(StandardCharsets.UTF_8);
    int all = path.startsWith("/longer") ? LARGER : path.startsWith("/deep") ? DEEP : large;
    try (OutputStream out = exchange.getResponseBody()) {
      for (long sent = 0; sent + bytes.length <= all; sent += bytes.length) {
        out.write(bytes);
      }
    } catch (IOException e) {
      // the inspector went away, as it should
    }
  }

  private static String type(String path) {
    return switch (path.substring(path.lastIndexOf('.') + 1)) {
      case "html" -> "text/html; charset=utf-8";
      case "css" -> "text/css";
      case "pdf" -> "application/pdf";
      case "xml" -> "application/xml";
      default -> "text/plain";
    };
  }

  private static long megabytes() throws IOException {
    Path status = Path.of("/proc/self/status");
    return Files.exists(status)
        ? Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("VmHWM"))
            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
            .findFirst()
            .orElse(0)
        : 0;
  }
}
