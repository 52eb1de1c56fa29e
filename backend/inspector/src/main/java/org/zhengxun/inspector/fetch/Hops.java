package org.zhengxun.inspector.fetch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.apache.hc.client5.http.cookie.BasicCookieStore;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.zhengxun.inspector.evidence.Hash;
import org.zhengxun.inspector.url.AddressParser;
import org.zhengxun.inspector.url.InvalidAddressException;
import org.zhengxun.inspector.url.RefusedAddressException;
import org.zhengxun.inspector.url.WebAddress;

/** Asks an address and follows where it leads, each hop in its host's turn. */
final class Hops {
  private final Transport transport;
  private final int most;
  private final Clock clock;
  private final Function<WebAddress, HostSession> sessions;

  Hops(Transport transport, int most, Clock clock, Function<WebAddress, HostSession> sessions) {
    this.transport = transport;
    this.most = most;
    this.clock = clock;
    this.sessions = sessions;
  }

  /** The outcome of the last hop; opened means no more than that a server answered with success. */
  Fetched follow(WebAddress first, Ask ask) {
    HttpClientContext context = HttpClientContext.create();
    context.setCookieStore(new BasicCookieStore());
    WebAddress address = first;
    for (int hop = 0; hop <= most; hop++) {
      Step step = step(address, context, ask);
      if (step.next() == null) {
        return step.outcome().withRequested(first);
      }
      address = step.next();
    }
    return Fetched.failure(
        first, address, clock.instant(), Cause.TOO_MANY_REDIRECTS, "超过 " + most + " 次");
  }

  /**
   * Tells what is wrong with a certificate, and what the address answers when it is not verified:
   * opens, leads elsewhere (not followed), or fails. Cancelled when that look was broken off.
   */
  Fetched pastCertificate(Fetched failed, Ask ask) {
    HttpClientContext context = HttpClientContext.create();
    context.setCookieStore(new BasicCookieStore());
    Step step = step(failed.address(), context, ask.past());
    if (step.outcome() != null && step.outcome().cause() == Cause.CANCELLED) {
      return step.outcome().withRequested(failed.requested());
    }
    String trouble = CertificateTrouble.words(failed.address(), context.getSSLSession());
    return failed.failing(failed.cause(), trouble + "；不核验证书时" + beyond(step));
  }

  private static String beyond(Step step) {
    if (step.next() != null) {
      return "跳转到 " + step.next();
    }
    Fetched outcome = step.outcome();
    return outcome.opened() ? "可以打开" : "也打不开：" + outcome.cause().words();
  }

  /** Either the outcome, or where to go next. */
  private record Step(Fetched outcome, WebAddress next) {}

  private Step step(WebAddress address, HttpClientContext context, Ask ask) {
    Optional<Revisits.Known> known = ask.revisits().known(address);
    if (known.isPresent() && !known.get().due()) {
      Optional<Fetched> earlier = earlier(address, known.get().at(), Headers.none(), known.get());
      if (earlier.isPresent()) {
        return end(earlier.get());
      }
    }
    HostSession session = sessions.apply(address);
    Fetched dead = session.dead(ask.patient());
    if (dead != null) {
      return end(Fetched.failure(address, address, clock.instant(), dead.cause(), dead.detail()));
    }
    try {
      session.enter(ask.patient());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return end(Fetched.failure(address, address, clock.instant(), Cause.CANCELLED, null));
    }
    try {
      Step step = asked(address, clock.instant(), context, ask, known, session);
      Fetched outcome = step.outcome();
      session.note(outcome == null ? null : outcome.cause(), outcome, ask.patient());
      return step;
    } finally {
      session.leave();
    }
  }

  /** A failure while we hang up tells nothing of the server, whatever it looks like. */
  private Step asked(
      WebAddress address,
      Instant at,
      HttpClientContext context,
      Ask ask,
      Optional<Revisits.Known> known,
      HostSession session) {
    Step step = ask(address, at, context, ask, known, session);
    boolean failed = step.outcome() != null && !step.outcome().opened();
    return failed && Thread.currentThread().isInterrupted()
        ? end(Fetched.failure(address, address, at, Cause.CANCELLED, null))
        : step;
  }

  private Step ask(
      WebAddress address,
      Instant at,
      HttpClientContext context,
      Ask ask,
      Optional<Revisits.Known> known,
      HostSession session) {
    try {
      Transport.Hop hop = transport.exchange(address, context, ask, known);
      if (hop.status() == 304 && known.isPresent()) {
        Optional<Fetched> earlier = earlier(address, at, hop.headers(), known.get());
        return earlier.isPresent()
            ? end(earlier.get())
            : answer(
                address, at, transport.exchange(address, context, ask.anew(), Optional.empty()));
      }
      if (hop.status() == 429 || hop.status() == 503) {
        session.busy(RetryAfter.read(hop.headers().first("Retry-After"), at));
      }
      return answer(address, at, hop);
    } catch (RefusedAddressException e) {
      Cause cause =
          e.ground() == RefusedAddressException.Ground.NOT_PUBLIC
              ? Cause.REFUSED_ADDRESS
              : Cause.OUT_OF_REACH;
      return end(Fetched.failure(address, address, at, cause, e.getMessage()));
    } catch (IOException e) {
      return end(Fetched.failure(address, address, at, Causes.of(e), e.getMessage()));
    } catch (IllegalArgumentException | IllegalStateException e) {
      return end(Fetched.failure(address, address, at, Cause.BAD_ANSWER, e.getMessage()));
    }
  }

  private static Step answer(WebAddress address, Instant at, Transport.Hop hop) {
    int status = hop.status();
    boolean redirect = status >= 301 && status <= 308 && status != 304;
    String location = hop.headers().first("Location");
    if (redirect && location != null) {
      return redirect(address, at, location);
    }
    Cause cause = redirect ? Cause.BAD_REDIRECT : Causes.of(status);
    boolean cut = cause == null && hop.broken();
    return end(
        new Fetched(
            address,
            address,
            at,
            status,
            hop.headers(),
            hop.body(),
            null,
            hop.truncated(),
            false,
            cut ? Cause.TRUNCATED : cause,
            cut ? announced(hop) : null));
  }

  private static String announced(Transport.Hop hop) {
    String length = hop.headers().first("Content-Length");
    return length == null ? "传输中断" : "应有 " + length + " 字节，未传完即中断";
  }

  /** The earlier answer; empty when its body is lost or is no longer what it was. */
  private static Optional<Fetched> earlier(
      WebAddress address, Instant at, Headers said, Revisits.Known known) {
    Headers headers =
        said.with("Content-Type", known.contentType())
            .with("ETag", known.etag())
            .with("Last-Modified", known.lastModified());
    return known
        .body()
        .get()
        .filter(body -> Hash.sha256(body).equals(known.sha256()))
        .map(
            body ->
                new Fetched(
                    address, address, at, 200, headers, body, null, false, true, null, null));
  }

  private static Step redirect(WebAddress address, Instant at, String location) {
    try {
      // header bytes arrive as ISO-8859-1; servers send Chinese paths there as raw UTF-8
      String text =
          new String(location.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
      Optional<WebAddress> next = AddressParser.resolve(address, text, StandardCharsets.UTF_8);
      if (next.isPresent()) {
        return new Step(null, next.get());
      }
    } catch (InvalidAddressException e) {
      return end(Fetched.failure(address, address, at, Cause.BAD_REDIRECT, location));
    }
    return end(Fetched.failure(address, address, at, Cause.BAD_REDIRECT, location));
  }

  private static Step end(Fetched fetched) {
    return new Step(fetched, null);
  }
}
