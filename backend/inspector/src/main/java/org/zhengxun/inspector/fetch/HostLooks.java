package org.zhengxun.inspector.fetch;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetSocketAddress;
import java.net.NoRouteToHostException;
import java.net.Socket;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.net.ssl.SSLSession;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.zhengxun.inspector.url.AddressPolicy;
import org.zhengxun.inspector.url.RefusedAddressException;
import org.zhengxun.inspector.url.WebAddress;

/** Looks at a host's certificate and at its being reached over IPv6, each in the host's turn. */
final class HostLooks {
  private static final int SOME_BYTES = 64 << 10;

  private final AddressPolicy policy;
  private final FetchLimits limits;
  private final Transport transport;
  private final Clock clock;
  private final Function<WebAddress, HostSession> sessions;

  HostLooks(
      AddressPolicy policy,
      FetchLimits limits,
      Transport transport,
      Clock clock,
      Function<WebAddress, HostSession> sessions) {
    this.policy = policy;
    this.limits = limits;
    this.transport = transport;
    this.clock = clock;
    this.sessions = sessions;
  }

  private interface Look {
    void at(Instant now, Map<String, String> fields) throws IOException, RefusedAddressException;
  }

  /**
   * Shakes hands with an https address, accepting any certificate: no request is sent. Fields:
   * {@code cause} when there was no handshake, {@code elsewhere} when the operator placed the host
   * at another port, else those of {@link TlsFacts}.
   */
  Observation tls(WebAddress address) {
    return look(
        address,
        "tls",
        (now, fields) -> {
          InetSocketAddress place =
              policy.resolve(address.host(), address.effectivePort()).getFirst();
          if (place.getPort() == address.effectivePort()) {
            shakeHands(address, place, now, fields);
          } else {
            fields.put("elsewhere", "true");
          }
        });
  }

  private void shakeHands(
      WebAddress address, InetSocketAddress place, Instant now, Map<String, String> fields)
      throws IOException {
    try (Socket socket = new Socket()) {
      Deadlines.Guard deadline = Deadlines.after(limits.whole(), () -> drop(socket));
      try {
        socket.connect(place, Math.toIntExact(limits.connect().toMillis()));
        socket.setSoTimeout(Math.toIntExact(limits.answer().toMillis()));
        SSLSocketFactory factory = Clients.trustingAny().getSocketFactory();
        try (SSLSocket secured =
            (SSLSocket)
                factory.createSocket(socket, address.host(), address.effectivePort(), true)) {
          secured.startHandshake();
          SSLSession session = secured.getSession();
          List<X509Certificate> chain = CertificateTrouble.chain(session);
          if (!chain.isEmpty()) {
            fields.putAll(TlsFacts.of(address, session.getProtocol(), chain, now).fields());
          }
        }
      } catch (IOException e) {
        throw deadline.late() ? new Transport.LateException(e) : e;
      } finally {
        deadline.end();
      }
    }
  }

  private static void drop(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      // it is let go of in any case
    }
  }

  /**
   * Asks an address over IPv6. Fields: {@code network} says whether the inspector's own network has
   * IPv6, {@code record} whether the name has an AAAA record; {@code status} of an answer or {@code
   * cause} of none; {@code unrouted} when the way out itself fails.
   */
  Observation ipv6(WebAddress address) {
    return look(
        address,
        "ipv6",
        (now, fields) -> {
          boolean network = policy.reachesIpv6();
          fields.put("network", Boolean.toString(network));
          if (network) {
            List<InetSocketAddress> places =
                policy.resolve(address.host(), address.effectivePort()).stream()
                    .filter(place -> place.getAddress() instanceof Inet6Address)
                    .toList();
            fields.put("record", Boolean.toString(!places.isEmpty()));
            if (!places.isEmpty()) {
              ask(address, places, fields);
            }
          }
        });
  }

  private void ask(WebAddress address, List<InetSocketAddress> places, Map<String, String> fields)
      throws IOException {
    Ask ask = new Ask(SOME_BYTES, false, true, Revisits.none());
    try {
      int status = transport.exchangeAt(address, places, HttpClientContext.create(), ask).status();
      fields.put("status", Integer.toString(status));
    } catch (IOException e) {
      boolean unrouted =
          e instanceof NoRouteToHostException
              || e.getMessage() != null && e.getMessage().contains("unreachable");
      fields.put("unrouted", Boolean.toString(unrouted));
      throw e;
    }
  }

  private Observation look(WebAddress address, String kind, Look look) {
    Map<String, String> fields = new HashMap<>();
    HostSession session = sessions.apply(address);
    Instant now = clock.instant();
    try {
      session.enter(false);
      try {
        now = clock.instant();
        look.at(now, fields);
      } finally {
        session.leave();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      fields.put("cause", Cause.CANCELLED.name());
    } catch (RefusedAddressException e) {
      fields.put("cause", Cause.REFUSED_ADDRESS.name());
    } catch (IOException e) {
      fields.put("cause", Causes.of(e).name());
    } catch (IllegalArgumentException | IllegalStateException e) {
      fields.put("cause", Cause.BAD_ANSWER.name());
    }
    if (fields.containsKey("cause") && Thread.currentThread().isInterrupted()) {
      fields.put("cause", Cause.CANCELLED.name()); // we hung up, whatever it looks like
    }
    return Observation.of(address, now, kind, fields);
  }
}
