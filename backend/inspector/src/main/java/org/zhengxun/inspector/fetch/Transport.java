package org.zhengxun.inspector.fetch;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.HttpHostConnectException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.http.TruncatedChunkException;
import org.zhengxun.inspector.url.AddressPolicy;
import org.zhengxun.inspector.url.RefusedAddressException;
import org.zhengxun.inspector.url.WebAddress;

/**
 * One request to one address, no redirects; only {@link HostLooks}, for a handshake without a
 * request, opens connections beside it.
 */
final class Transport implements AutoCloseable {
  private static final int PLACES_TRIED = 2;

  private final AddressPolicy policy;
  private final FetchLimits limits;
  private final FetchLimits patient;
  private final RequestConfig patientConfig;
  private final CloseableHttpClient client;
  private final Remainders remainders = new Remainders();
  private CloseableHttpClient unverifying;

  Transport(AddressPolicy policy, FetchLimits limits) {
    this.policy = policy;
    this.limits = limits;
    this.patient = limits.patient();
    this.patientConfig = Clients.config(patient);
    this.client = Clients.verifying(limits);
  }

  /**
   * What one hop answered.
   *
   * @param broken true when the body ended before its announced end
   */
  record Hop(int status, Headers headers, byte[] body, boolean truncated, boolean broken) {}

  Hop exchange(
      WebAddress address, HttpClientContext context, Ask ask, Optional<Revisits.Known> known)
      throws IOException, RefusedAddressException {
    return exchange(
        address, policy.resolve(address.host(), address.effectivePort()), context, ask, known);
  }

  /** Asks at some of the places the policy gave, at least one. */
  Hop exchangeAt(
      WebAddress address, List<InetSocketAddress> places, HttpClientContext context, Ask ask)
      throws IOException {
    return exchange(address, places, context, ask, Optional.empty());
  }

  private Hop exchange(
      WebAddress address,
      List<InetSocketAddress> places,
      HttpClientContext context,
      Ask ask,
      Optional<Revisits.Known> known)
      throws IOException {
    IOException last = null;
    for (InetSocketAddress place : places.subList(0, Math.min(PLACES_TRIED, places.size()))) {
      try {
        return exchange(address, place, context, ask, known);
      } catch (HttpHostConnectException | ConnectTimeoutException e) {
        last = e;
      } catch (NoHttpResponseException e) {
        // a connection kept from before was closed meanwhile: nothing was served, ask once more
        return exchange(address, place, context, ask, known);
      }
    }
    throw last;
  }

  private Hop exchange(
      WebAddress address,
      InetSocketAddress place,
      HttpClientContext context,
      Ask ask,
      Optional<Revisits.Known> known)
      throws IOException {
    HttpGet request = request(address, ask, known);
    HttpHost target =
        new HttpHost(address.scheme(), place.getAddress(), address.host(), place.getPort());
    Deadlines.Guard deadline =
        Deadlines.after((ask.patient() ? patient : limits).whole(), request::cancel);
    ClassicHttpResponse response = null;
    boolean readToItsEnd = false;
    try {
      response = (ask.unverified() ? unverifying() : client).executeOpen(target, request, context);
      Hop hop = read(response, ask, deadline);
      readToItsEnd = !hop.truncated() && !hop.broken();
      return hop;
    } catch (IOException e) {
      throw deadline.late() ? new LateException(e) : e;
    } finally {
      end(request, response, readToItsEnd);
      deadline.end();
    }
  }

  private HttpGet request(WebAddress address, Ask ask, Optional<Revisits.Known> known) {
    HttpGet request = new HttpGet(address.toUri());
    request.setHeader("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
    request.setHeader("Accept-Language", "zh-CN,zh;q=0.9");
    request.setHeader("Accept-Encoding", "gzip, deflate");
    known.map(Revisits.Known::etag).ifPresent(tag -> request.setHeader("If-None-Match", tag));
    known
        .map(Revisits.Known::lastModified)
        .ifPresent(date -> request.setHeader("If-Modified-Since", date));
    if (ask.patient()) {
      request.setConfig(patientConfig);
    }
    return request;
  }

  private synchronized CloseableHttpClient unverifying() {
    if (unverifying == null) {
      unverifying = Clients.unverifying(limits);
    }
    return unverifying;
  }

  private Hop read(ClassicHttpResponse response, Ask ask, Deadlines.Guard deadline)
      throws IOException {
    Headers headers = headers(response);
    BodyReader.Body body = BodyReader.Body.EMPTY;
    boolean broken = false;
    if (response.getEntity() != null) {
      try {
        InputStream content = response.getEntity().getContent();
        String encoding = headers.first("Content-Encoding");
        long announced = response.getEntity().getContentLength();
        BodyReader.Body begun = BodyReader.read(content, encoding, announced, ask.bytes());
        if (begun.truncated() && encoding == null && response.getCode() == 200) {
          remainders.read(content, announced - ask.bytes(), ask.patient(), deadline);
        }
        body = begun;
      } catch (IOException e) {
        if (deadline.late() || response.getCode() < 300 && !endedEarly(e)) {
          throw e;
        }
        broken = true;
      }
    }
    return new Hop(response.getCode(), headers, body.bytes(), body.truncated(), broken);
  }

  private static boolean endedEarly(IOException e) {
    return e instanceof ConnectionClosedException
        || e instanceof TruncatedChunkException
        || e instanceof EOFException
        || e instanceof SSLException // the connection was cut without TLS's own farewell
        || e instanceof SocketException;
  }

  private static Headers headers(ClassicHttpResponse response) {
    Header[] lines = response.getHeaders();
    List<Headers.Line> headers = new ArrayList<>(lines.length);
    for (Header line : lines) {
      headers.add(new Headers.Line(line.getName(), line.getValue() == null ? "" : line.getValue()));
    }
    return new Headers(headers);
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

  @Override
  public synchronized void close() {
    client.close(org.apache.hc.core5.io.CloseMode.IMMEDIATE);
    if (unverifying != null) {
      unverifying.close(org.apache.hc.core5.io.CloseMode.IMMEDIATE);
    }
  }

  /** The deadline for the whole hop passed. */
  static final class LateException extends IOException {
    private static final long serialVersionUID = 1L;

    LateException(IOException cause) {
      super("whole time exceeded", cause);
    }
  }
}
