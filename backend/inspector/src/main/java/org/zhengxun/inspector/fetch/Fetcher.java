package org.zhengxun.inspector.fetch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.apache.hc.client5.http.cookie.BasicCookieStore;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.zhengxun.inspector.url.AddressParser;
import org.zhengxun.inspector.url.AddressPolicy;
import org.zhengxun.inspector.url.InvalidAddressException;
import org.zhengxun.inspector.url.RefusedAddressException;
import org.zhengxun.inspector.url.WebAddress;

/** Fetches addresses politely; never throws for what a server does. Safe for many threads. */
public final class Fetcher implements AutoCloseable {
  private static final int LINK_BYTES = 64 << 10;

  private final Transport transport;
  private final FetchLimits limits;
  private final double requestsPerSecond;
  private final Clock clock;
  private final Consumer<Fetched> answers;
  private final Map<String, HostSession> hosts = new ConcurrentHashMap<>();

  /**
   * @param requestsPerSecond pace per host, above 0
   */
  public Fetcher(AddressPolicy policy, FetchLimits limits, double requestsPerSecond, Clock clock) {
    this(policy, limits, requestsPerSecond, clock, fetched -> {});
  }

  /**
   * @param requestsPerSecond pace per host, above 0
   * @param answers hears of every page, and of links that do not open, from many threads
   */
  public Fetcher(
      AddressPolicy policy,
      FetchLimits limits,
      double requestsPerSecond,
      Clock clock,
      Consumer<Fetched> answers) {
    this.transport = new Transport(policy, limits);
    this.limits = limits;
    this.requestsPerSecond = requestsPerSecond;
    this.clock = clock;
    this.answers = answers;
  }

  /** Fetches a page whole, up to the limit of bytes. */
  public Fetched page(WebAddress address) {
    return follow(address, limits.pageBytes());
  }

  /** Looks whether an address opens, reading little of it; each address is asked once. */
  public Fetched link(WebAddress address) {
    return session(address).answers().once(address.toString(), () -> follow(address, LINK_BYTES));
  }

  /** Looks again, whatever was answered before. */
  public Fetched linkAgain(WebAddress address) {
    HostSession session = session(address);
    session.answers().forget(address.toString());
    session.revive();
    return link(address);
  }

  private Fetched follow(WebAddress first, int bytes) {
    HttpClientContext context = HttpClientContext.create();
    context.setCookieStore(new BasicCookieStore());
    WebAddress address = first;
    for (int hop = 0; hop <= limits.redirects(); hop++) {
      Instant at = clock.instant();
      Step step = step(address, at, context, bytes);
      if (step.next() == null) {
        Fetched outcome = step.outcome().withRequested(first);
        if (bytes != LINK_BYTES || !outcome.opened()) {
          answers.accept(outcome);
        }
        return outcome;
      }
      address = step.next();
    }
    return Fetched.failure(
        first,
        address,
        clock.instant(),
        Cause.TOO_MANY_REDIRECTS,
        "超过 " + limits.redirects() + " 次");
  }

  /** Either the outcome, or where to go next. */
  private record Step(Fetched outcome, WebAddress next) {}

  private Step step(WebAddress address, Instant at, HttpClientContext context, int bytes) {
    HostSession session = session(address);
    Fetched dead = session.dead();
    if (dead != null) {
      return end(Fetched.failure(address, address, at, dead.cause(), dead.detail()));
    }
    try {
      session.enter();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return end(Fetched.failure(address, address, at, Cause.CANCELLED, null));
    }
    try {
      Step step = ask(address, at, context, bytes, session);
      if (step.outcome() != null) {
        session.note(step.outcome());
      }
      return step;
    } finally {
      session.leave();
    }
  }

  private Step ask(
      WebAddress address, Instant at, HttpClientContext context, int bytes, HostSession session) {
    try {
      Transport.Hop hop = transport.exchange(address, context, bytes);
      if (hop.status() == 429 || hop.status() == 503) {
        session.pause(retryAfter(hop.retryAfter()).orElse(Duration.ofSeconds(2)));
      }
      boolean redirect = hop.status() >= 301 && hop.status() <= 308 && hop.status() != 304;
      if (redirect && hop.location() != null) {
        return redirect(address, at, hop.location());
      }
      Cause cause = redirect ? Cause.BAD_REDIRECT : Causes.of(hop.status());
      return end(
          new Fetched(
              address,
              address,
              at,
              hop.status(),
              hop.contentType(),
              hop.body(),
              hop.truncated(),
              cause,
              null));
    } catch (RefusedAddressException e) {
      Cause cause =
          e.ground() == RefusedAddressException.Ground.NOT_PUBLIC
              ? Cause.REFUSED_ADDRESS
              : Cause.OUT_OF_REACH;
      return end(Fetched.failure(address, address, at, cause, e.getMessage()));
    } catch (IOException e) {
      Cause cause = Thread.currentThread().isInterrupted() ? Cause.CANCELLED : Causes.of(e);
      return end(Fetched.failure(address, address, at, cause, e.getMessage()));
    } catch (IllegalArgumentException | IllegalStateException e) {
      return end(Fetched.failure(address, address, at, Cause.BAD_ANSWER, e.getMessage()));
    }
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

  private static Optional<Duration> retryAfter(String header) {
    return header != null && header.strip().matches("\\d{1,6}")
        ? Optional.of(Duration.ofSeconds(Long.parseLong(header.strip())))
        : Optional.empty();
  }

  private HostSession session(WebAddress address) {
    return hosts.computeIfAbsent(address.authority(), key -> new HostSession(requestsPerSecond));
  }

  @Override
  public void close() {
    transport.close();
  }
}
