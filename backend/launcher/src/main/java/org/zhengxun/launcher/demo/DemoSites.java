package org.zhengxun.launcher.demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.zhengxun.launcher.demo.site.Answer;

/**
 * Serves every demo site on one loopback port, chosen by the request's host name. For people with a
 * browser each is also there as {@code http://HOST.localhost:PORT/}, listed at {@code
 * http://localhost:PORT/}.
 */
public final class DemoSites implements AutoCloseable {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final String FOR_BROWSERS = ".localhost";

  static {
    // Without it each answer on a kept connection may wait 40 ms for the client's acknowledgement.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final Supplier<Instant> clock;
  private final SiteShelf shelf;
  private final Control control;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  /**
   * Starts serving.
   *
   * @param clock the business clock, by which pages are dated
   * @param state folder in which the mended sites are remembered
   * @param port port on the loopback address, 0 for any free one
   */
  public DemoSites(Supplier<Instant> clock, Path state, int port) {
    this.clock = clock;
    this.shelf = new SiteShelf(new Switches(state));
    this.control = new Control(shelf);
    try {
      server = HttpServer.create(new InetSocketAddress(loopback(), port), 0);
    } catch (IOException e) {
      throw new UncheckedIOException("Port " + port + " is taken", e);
    }
    server.createContext("/", this::serve);
    server.setExecutor(threads);
    server.start();
  }

  private static InetAddress loopback() throws IOException {
    return InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
  }

  /** The address served. */
  public InetSocketAddress address() {
    return server.getAddress();
  }

  /** All sites with what they do wrong. */
  public List<SiteState> sites() {
    return shelf.states();
  }

  /** Puts a site right; false when there is none of that name. */
  public boolean mend(String host) {
    return shelf.set(host, true);
  }

  /** Gives a site its defects again; false when there is none of that name. */
  public boolean breakAgain(String host) {
    return shelf.set(host, false);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.close();
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      Answer answer = answer(exchange);
      if (answer.status() == 0) {
        return;
      }
      exchange.getResponseHeaders().set("Content-Type", answer.contentType());
      boolean bodyless = exchange.getRequestMethod().equals("HEAD");
      exchange.sendResponseHeaders(answer.status(), bodyless ? -1 : answer.body().length);
      if (!bodyless) {
        exchange.getResponseBody().write(answer.body());
      }
    }
  }

  private Answer answer(HttpExchange exchange) {
    String host = host(exchange.getRequestHeaders().getFirst("Host"));
    String path = exchange.getRequestURI().getPath();
    if (host.equals(Control.HOST)) {
      return control.answer(exchange.getRequestMethod(), path, exchange.getRequestURI().getQuery());
    }
    if (host.equals("localhost") || host.equals("127.0.0.1")) {
      return Directory.answer(shelf.states(), address().getPort());
    }
    LocalDateTime now = LocalDateTime.ofInstant(clock.get(), ZONE);
    return shelf
        .find(host)
        .map(site -> site.answer(path, exchange.getRequestURI().getQuery(), now))
        .orElseGet(() -> Answer.text(421, "text/plain; charset=utf-8", "没有这个演示站点\n"));
  }

  /** The host name without port and without the browsers' ending. */
  private static String host(String header) {
    if (header == null) {
      return "";
    }
    int colon = header.indexOf(':');
    String host = (colon < 0 ? header : header.substring(0, colon)).toLowerCase(Locale.ROOT);
    return host.endsWith(FOR_BROWSERS)
        ? host.substring(0, host.length() - FOR_BROWSERS.length())
        : host;
  }
}
