package org.zhengxun.inspector.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.zhengxun.inspector.url.AddressPolicy;
import org.zhengxun.inspector.url.RefusedAddressException;
import org.zhengxun.inspector.url.WebAddress;

/** One request to one address, no redirects: the only class that opens connections. */
final class Transport implements AutoCloseable {
  private static final String USER_AGENT = "Mozilla/5.0 (compatible; zhengxun-inspector/0.1)";

  /** Connections go only to addresses the policy gave: nothing here may resolve names. */
  private static final DnsResolver NO_NAMES =
      new DnsResolver() {
        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
          throw new UnknownHostException(host);
        }

        @Override
        public String resolveCanonicalHostname(String host) {
          return host;
        }
      };

  private final AddressPolicy policy;
  private final FetchLimits limits;
  private final CloseableHttpClient client;
  private final ScheduledExecutorService watchdog =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("fetch-deadline").factory());

  Transport(AddressPolicy policy, FetchLimits limits) {
    this.policy = policy;
    this.limits = limits;
    this.client =
        HttpClients.custom()
            .setConnectionManager(
                PoolingHttpClientConnectionManagerBuilder.create()
                    .setDnsResolver(NO_NAMES)
                    .setMaxConnTotal(400)
                    .setMaxConnPerRoute(8)
                    .setDefaultConnectionConfig(
                        ConnectionConfig.custom()
                            .setConnectTimeout(Timeout.of(limits.connect()))
                            .setSocketTimeout(Timeout.of(limits.answer()))
                            .setValidateAfterInactivity(TimeValue.ofSeconds(1))
                            .build())
                    .build())
            .setDefaultRequestConfig(
                RequestConfig.custom()
                    .setResponseTimeout(Timeout.of(limits.answer()))
                    .setConnectionRequestTimeout(Timeout.of(limits.whole()))
                    .setRedirectsEnabled(false)
                    .build())
            .setUserAgent(USER_AGENT)
            .disableRedirectHandling()
            .disableAutomaticRetries()
            .disableAuthCaching()
            .build();
  }

  /** What one hop answered. */
  record Hop(
      int status,
      String contentType,
      String location,
      String retryAfter,
      byte[] body,
      boolean truncated) {}

  Hop exchange(WebAddress address, HttpClientContext context, int bytes)
      throws IOException, RefusedAddressException {
    List<InetSocketAddress> places = policy.resolve(address.host(), address.effectivePort());
    IOException last = null;
    for (InetSocketAddress place : places.subList(0, Math.min(2, places.size()))) {
      try {
        return exchange(address, place, context, bytes);
      } catch (org.apache.hc.client5.http.HttpHostConnectException
          | org.apache.hc.client5.http.ConnectTimeoutException e) {
        last = e;
      }
    }
    throw last;
  }

  private Hop exchange(
      WebAddress address, InetSocketAddress place, HttpClientContext context, int bytes)
      throws IOException {
    HttpGet request = new HttpGet(address.toUri());
    request.setHeader("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
    request.setHeader("Accept-Language", "zh-CN,zh;q=0.9");
    HttpHost target =
        new HttpHost(address.scheme(), place.getAddress(), address.host(), place.getPort());
    AtomicBoolean late = new AtomicBoolean();
    ScheduledFuture<?> deadline =
        watchdog.schedule(
            () -> {
              late.set(true);
              request.cancel();
            },
            limits.whole().toMillis(),
            TimeUnit.MILLISECONDS);
    ClassicHttpResponse response = null;
    boolean readToItsEnd = false;
    try {
      response = client.executeOpen(target, request, context);
      Hop hop = read(response, bytes);
      readToItsEnd = !hop.truncated();
      return hop;
    } catch (IOException e) {
      throw late.get() ? new LateException(e) : e;
    } finally {
      end(request, response, readToItsEnd);
      deadline.cancel(false);
    }
  }

  private static Hop read(ClassicHttpResponse response, int bytes) throws IOException {
    byte[] body = new byte[0];
    boolean truncated = false;
    if (response.getEntity() != null) {
      InputStream in = response.getEntity().getContent();
      body = in.readNBytes(bytes);
      truncated = body.length == bytes && in.read() >= 0;
    }
    return new Hop(
        response.getCode(),
        text(response.getFirstHeader("Content-Type")),
        text(response.getFirstHeader("Location")),
        text(response.getFirstHeader("Retry-After")),
        body,
        truncated);
  }

  /**
   * Keeps the connection only of an answer that was read to its end. Closing any other would first
   * read the rest, 2 GB or without end, so its connection is dropped before.
   */
  private static void end(HttpGet request, ClassicHttpResponse response, boolean readToItsEnd) {
    if (!readToItsEnd) {
      request.cancel();
    }
    try {
      if (response != null) {
        response.close();
      }
    } catch (IOException e) {
      request.cancel();
    }
  }

  private static String text(Header header) {
    return header == null ? null : header.getValue();
  }

  @Override
  public void close() {
    watchdog.shutdownNow();
    client.close(org.apache.hc.core5.io.CloseMode.IMMEDIATE);
  }

  /** The deadline for the whole hop passed. */
  static final class LateException extends IOException {
    private static final long serialVersionUID = 1L;

    LateException(IOException cause) {
      super("whole time exceeded", cause);
    }
  }
}
