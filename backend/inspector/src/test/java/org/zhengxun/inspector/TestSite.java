package org.zhengxun.inspector;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.zhengxun.inspector.fetch.FetchLimits;
import org.zhengxun.inspector.report.Finding;
import org.zhengxun.inspector.report.Report;
import org.zhengxun.inspector.url.PrivateNetworks;
import org.zhengxun.inspector.url.PublicAddresses;
import org.zhengxun.inspector.url.RefusedAddressException;

/** A site on a loopback port, built page by page; unknown paths answer 404. */
public final class TestSite implements AutoCloseable {
  public static final ZonedDateTime TIME_POINT =
      ZonedDateTime.parse("2025-02-10T09:00:00+08:00[Asia/Shanghai]");

  private final HttpServer server;
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private volatile Answer others = exchange -> exchange.sendResponseHeaders(404, -1);
  private final List<String> asked = new CopyOnWriteArrayList<>();

  /** Answers a request by hand. */
  @FunctionalInterface
  public interface Answer {
    void to(HttpExchange exchange) throws IOException;
  }

  public TestSite() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
    server.start();
  }

  private void answer(HttpExchange exchange) throws IOException {
    asked.add(exchange.getRequestURI().toString());
    try (exchange) {
      answers.getOrDefault(exchange.getRequestURI().toString(), others).to(exchange);
    }
  }

  public TestSite at(String path, Answer answer) {
    answers.put(path, answer);
    return this;
  }

  /** Answers the path no more, nor with a query. */
  public TestSite remove(String path) {
    answers.keySet().removeIf(known -> known.equals(path) || known.startsWith(path + "?"));
    return this;
  }

  /** Answers all paths that are not there. */
  public TestSite others(Answer answer) {
    others = answer;
    return this;
  }

  public TestSite page(String path, String html) {
    return bytes(path, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
  }

  public TestSite file(String path) {
    return bytes(
        path, "application/octet-stream", start(path.substring(path.lastIndexOf('.') + 1)));
  }

  /** How a file of the kind begins. */
  private static byte[] start(String kind) {
    return switch (kind) {
      case "pdf" -> "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);
      case "zip", "docx", "xlsx", "ofd" -> new byte[] {'P', 'K', 3, 4, 0};
      case "doc", "xls", "wps" -> new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
      default -> new byte[] {1, 2, 3};
    };
  }

  public TestSite bytes(String path, String type, byte[] body) {
    return at(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", type);
          exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
          exchange.getResponseBody().write(body);
        });
  }

  public TestSite redirect(String path, String location) {
    return at(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("Location", location);
          exchange.sendResponseHeaders(302, -1);
        });
  }

  public int port() {
    return server.getAddress().getPort();
  }

  public String url(String path) {
    return "http://127.0.0.1:" + port() + path;
  }

  public List<String> asked() {
    return List.copyOf(asked);
  }

  public InspectionRequestBuilder request() {
    return InspectionRequest.of(URI.create(url("/")), TIME_POINT)
        .requestsPerSecond(2000)
        .fetch(
            new FetchLimits(
                Duration.ofSeconds(2),
                Duration.ofSeconds(2),
                Duration.ofSeconds(3),
                5,
                1 << 20,
                Duration.ZERO))
        .addresses(TestSite::onlyTyped);
  }

  /** Outside names are out of reach, so that no test asks a name server. */
  private static List<InetSocketAddress> onlyTyped(String host, int port)
      throws UnknownHostException, RefusedAddressException {
    if (!host.equals("127.0.0.1") && !PrivateNetworks.isNotPublicByName(host)) {
      throw new RefusedAddressException(RefusedAddressException.Ground.NOT_LISTED, host);
    }
    return PublicAddresses.andHosts(Set.of("127.0.0.1")).resolve(host, port);
  }

  public Report inspect() {
    return inspect(request());
  }

  public Report inspect(InspectionRequestBuilder request) {
    return new Inspector(Clock.fixed(TIME_POINT.toInstant(), TIME_POINT.getZone()))
        .inspect(request.build(), ProgressListener.none());
  }

  public static List<Finding> of(Report report, String rule) {
    return report.findings().stream().filter(f -> f.rule().equals(rule)).toList();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
