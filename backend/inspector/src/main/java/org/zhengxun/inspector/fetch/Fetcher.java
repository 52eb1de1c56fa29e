package org.zhengxun.inspector.fetch;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.zhengxun.inspector.url.AddressPolicy;
import org.zhengxun.inspector.url.WebAddress;

/** Fetches addresses politely; never throws for what a server does. Safe for many threads. */
public final class Fetcher implements Web {
  private static final int LINK_BYTES = 64 << 10;

  private final Transport transport;
  private final FetchLimits limits;
  private final Pace pace;
  private final Clock clock;
  private final Revisits revisits;
  private final Consumer<Fetched> answers;
  private final Hops hops;
  private final HostLooks looks;
  private final Map<String, HostSession> hosts = new ConcurrentHashMap<>();
  private volatile Function<Fetched, String> remark = answer -> null;

  /**
   * @param requestsPerSecond pace per host, above 0
   */
  public Fetcher(AddressPolicy policy, FetchLimits limits, double requestsPerSecond, Clock clock) {
    this(policy, limits, Pace.steady(requestsPerSecond), clock, Revisits.none(), fetched -> {});
  }

  /**
   * @param pace how fast each host may be asked
   * @param revisits earlier answers of pages, asked for again only when they changed
   * @param answers hears of every page, and of links that do not open, from many threads
   */
  public Fetcher(
      AddressPolicy policy,
      FetchLimits limits,
      Pace pace,
      Clock clock,
      Revisits revisits,
      Consumer<Fetched> answers) {
    this.transport = new Transport(policy, limits);
    this.limits = limits;
    this.pace = pace;
    this.clock = clock;
    this.revisits = revisits;
    this.answers = answers;
    this.hops = new Hops(transport, limits.redirects(), clock, this::session);
    this.looks = new HostLooks(policy, limits, transport, clock, this::session);
  }

  @Override
  public Fetched entrance(WebAddress address) {
    return heard(judge(hops.follow(address, pageAsk()), true));
  }

  @Override
  public Fetched page(WebAddress address) {
    return heard(judge(hops.follow(address, pageAsk()), false));
  }

  @Override
  public Fetched resource(WebAddress address) {
    return heard(hops.follow(address, pageAsk()));
  }

  @Override
  public Fetched link(WebAddress address) {
    return link(address, false);
  }

  @Override
  public Fetched linkAgain(WebAddress address) {
    HostSession session = session(address);
    Duration rest = limits.rest().minus(session.answers().forget(address.toString()));
    try {
      if (rest.isPositive()) {
        TimeUnit.NANOSECONDS.sleep(rest.toNanos());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Fetched.failure(address, address, clock.instant(), Cause.CANCELLED, null);
    }
    return link(address, true);
  }

  @Override
  public Observation tls(WebAddress address) {
    return heard(looks.tls(address));
  }

  @Override
  public Observation ipv6(WebAddress address) {
    return heard(looks.ipv6(address));
  }

  private Observation heard(Observation seen) {
    heard(seen.asFetched());
    return seen;
  }

  private Fetched link(WebAddress address, boolean patient) {
    Ask ask = new Ask(LINK_BYTES, patient, false, Revisits.none());
    return session(address).answers().once(address.toString(), () -> look(address, ask));
  }

  /**
   * Lets pages that links lead to be remarked upon while the beginning of their bodies is known. An
   * answer with a remark keeps that body and has the remark as its detail.
   *
   * @param found a few words, or null; asked from many threads
   */
  public void remarkOnLinks(Function<Fetched, String> found) {
    remark = found;
  }

  private Fetched look(WebAddress address, Ask ask) {
    Fetched answer = judge(hops.follow(address, ask), false);
    if (answer.cause() == Cause.CERTIFICATE) {
      answer = hops.pastCertificate(answer, ask);
    }
    if (!answer.opened()) {
      return heard(answer);
    }
    String words = remark.apply(answer);
    return words == null ? answer : heard(answer.remarked(words));
  }

  /** Who is interrupted may not have learnt what the host says of pages that are not there. */
  private Fetched judge(Fetched answer, boolean entrance) {
    Fetched judged = Judge.judge(answer, entrance, session(answer.address()).missing());
    return judged.opened() && Thread.currentThread().isInterrupted()
        ? Fetched.failure(answer.requested(), answer.address(), answer.at(), Cause.CANCELLED, null)
        : judged;
  }

  /** What we hung up on is no answer. */
  private Fetched heard(Fetched answer) {
    if (answer.cause() != Cause.CANCELLED) {
      answers.accept(answer);
    }
    return answer;
  }

  private Ask pageAsk() {
    return new Ask(limits.pageBytes(), false, false, revisits);
  }

  /** The host asks, in its robots.txt, for a time between requests; at most 10 s are granted. */
  @Override
  public void crawlDelay(WebAddress address, Duration delay) {
    session(address).crawlDelay(delay);
  }

  private HostSession session(WebAddress address) {
    HostSession known = hosts.get(address.authority());
    return known != null
        ? known
        : hosts.computeIfAbsent(
            address.authority(),
            key -> new HostSession(address, pace, clock, new Missing(address, this::nowhere)));
  }

  /**
   * What a host says of pages that are not there is heard of too: an archive must tell the same.
   */
  private Fetched nowhere(WebAddress address) {
    Fetched answer = hops.follow(address, new Ask(LINK_BYTES, false, false, Revisits.none()));
    return answer.opened() ? heard(answer) : answer;
  }

  @Override
  public void close() {
    transport.close();
  }
}
