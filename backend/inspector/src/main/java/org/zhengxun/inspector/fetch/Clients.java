package org.zhengxun.inspector.fetch;

import java.net.InetAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.HostnameVerificationPolicy;
import org.apache.hc.client5.http.ssl.NoopHostnameVerifier;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/** Makes the clients: no redirects, no retries, no names resolved, bounded headers. */
final class Clients {
  private static final String USER_AGENT = "Mozilla/5.0 (compatible; zhengxun-inspector/0.1)";

  /** 200 hosts at four requests each, and room for outside hosts. */
  private static final int CONNECTIONS = 1200;

  private static final int CONNECTIONS_PER_HOST = 8;
  private static final int HEADERS = 200;
  private static final int HEADER_BYTES = 16 << 10;
  private static final TimeValue IDLE = TimeValue.ofSeconds(20);

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

  private Clients() {}

  /** Accepts valid certificates only. */
  static CloseableHttpClient verifying(FetchLimits limits) {
    return client(limits, DefaultClientTlsStrategy.createDefault());
  }

  /**
   * Accepts any certificate: only to see whether an address behind a bad one opens at all. No
   * secret is ever sent and the link stays suspect.
   */
  static CloseableHttpClient unverifying(FetchLimits limits) {
    return client(
        limits,
        new DefaultClientTlsStrategy(
            trustingAny(), HostnameVerificationPolicy.CLIENT, NoopHostnameVerifier.INSTANCE));
  }

  /** Takes any certificate: to look at it, never to believe it. */
  static SSLContext trustingAny() {
    try {
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, new TrustManager[] {new AnyCertificate()}, null);
      return context;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static CloseableHttpClient client(FetchLimits limits, TlsSocketStrategy tls) {
    return HttpClients.custom()
        .setConnectionManager(
            PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(NO_NAMES)
                .setTlsSocketStrategy(tls)
                .setConnectionFactory(
                    ManagedHttpClientConnectionFactory.builder()
                        .http1Config(
                            Http1Config.custom()
                                .setMaxHeaderCount(HEADERS)
                                .setMaxLineLength(HEADER_BYTES)
                                .build())
                        .build())
                .setMaxConnTotal(CONNECTIONS)
                .setMaxConnPerRoute(CONNECTIONS_PER_HOST)
                .setDefaultConnectionConfig(
                    ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(limits.connect()))
                        .setSocketTimeout(Timeout.of(limits.answer()))
                        .setValidateAfterInactivity(TimeValue.ofSeconds(1))
                        .build())
                .build())
        .setDefaultRequestConfig(config(limits))
        .setUserAgent(USER_AGENT)
        .evictIdleConnections(IDLE)
        .disableContentCompression()
        .disableRedirectHandling()
        .disableAutomaticRetries()
        .disableAuthCaching()
        .build();
  }

  @SuppressWarnings("deprecation") // the only way to a longer limit for one request
  static RequestConfig config(FetchLimits limits) {
    return RequestConfig.custom()
        .setConnectTimeout(Timeout.of(limits.connect()))
        .setResponseTimeout(Timeout.of(limits.answer()))
        .setConnectionRequestTimeout(Timeout.of(limits.whole()))
        .setConnectionKeepAlive(IDLE)
        .setContentCompressionEnabled(false)
        .setAuthenticationEnabled(false)
        .setProtocolUpgradeEnabled(false)
        .setRedirectsEnabled(false)
        .build();
  }

  /** An extended manager, so that the platform adds no check of the host's name. */
  private static final class AnyCertificate extends X509ExtendedTrustManager {
    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type) {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type) {}

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) {}

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

    @Override
    public X509Certificate[] getAcceptedIssuers() {
      return new X509Certificate[0];
    }
  }
}
