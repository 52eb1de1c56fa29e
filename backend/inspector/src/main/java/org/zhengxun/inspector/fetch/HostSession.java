package org.zhengxun.inspector.fetch;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.zhengxun.inspector.url.WebAddress;

/**
 * Everything about one host: its pace, its concurrency, its pauses, what it already answered, what
 * is being asked and what it says of pages that are not there. No request to a host is made past
 * its session.
 */
final class HostSession {
  private static final int CONCURRENT = 4;
  private static final int FAILURES_UNTIL_DEAD = 2;
  private static final double SECOND = TimeUnit.SECONDS.toNanos(1);

  /** A host may ask for a longer crawl delay; a walk would never end. */
  private static final Duration LONGEST_CRAWL_DELAY = Duration.ofSeconds(10);

  private final String host;
  private final Pace pace;
  private final Clock clock;
  private final Semaphore slots = new Semaphore(CONCURRENT);
  private final LinkAnswers answers = new LinkAnswers();
  private final Missing missing;
  private final BackOff backOff = new BackOff();
  private final Turns turns;
  private long crawlDelay;
  private final Failures quick = new Failures();
  private final Failures patient = new Failures();

  /** How often the whole host failed in a row; a second look counts for itself. */
  private static final class Failures {
    private int count;
    private Fetched last;
  }

  HostSession(WebAddress address, Pace pace, Clock clock, Missing missing) {
    this.host = address.host();
    this.turns = pace.turns(address.authority());
    this.pace = pace;
    this.clock = clock;
    this.missing = missing;
  }

  /** What the host's links answered. */
  LinkAnswers answers() {
    return answers;
  }

  /** What the host says of pages that are not there. */
  Missing missing() {
    return missing;
  }

  /** Waits for this host's turn; the permit must be returned with {@link #leave}. */
  void enter(boolean patient) throws InterruptedException {
    slots.acquire();
    try {
      long wait = reserve(patient);
      if (wait > 0) {
        TimeUnit.NANOSECONDS.sleep(wait);
      }
    } catch (InterruptedException e) {
      slots.release();
      throw e;
    }
  }

  private long reserve(boolean patient) {
    double perSecond = pace.requestsPerSecond(host, clock.instant());
    synchronized (this) {
      long gap = Math.max((long) (SECOND / perSecond), crawlDelay);
      return turns.take(backOff.stretched(patient ? 2 * gap : gap));
    }
  }

  void leave() {
    slots.release();
  }

  /** The site's robots.txt asks for a time between requests. */
  synchronized void crawlDelay(Duration wished) {
    Duration delay = wished.compareTo(LONGEST_CRAWL_DELAY) > 0 ? LONGEST_CRAWL_DELAY : wished;
    crawlDelay = delay.toNanos();
  }

  /** The host asked to be left alone (429, 503). */
  synchronized void busy(Optional<Duration> asked) {
    turns.pause(backOff.busy(asked).toNanos());
  }

  /**
   * Remembers whether the host as a whole answers, and how well.
   *
   * @param second whether this is a second, patient look
   */
  synchronized void note(Cause cause, Fetched outcome, boolean second) {
    if (cause == Cause.NO_ANSWER || cause == Cause.CONNECT_TIMEOUT) {
      backOff.slow();
    } else if (cause != Cause.RATE_LIMITED && cause != Cause.UNAVAILABLE) {
      backOff.good();
    }
    if (cause != null && cause.concernsHost()) {
      Failures failures = second ? patient : quick;
      failures.count++;
      failures.last = outcome;
    } else {
      quick.count = 0;
      patient.count = 0;
    }
  }

  /**
   * The failure of the whole host, or null while it seems alive; a second look gives it another
   * chance.
   */
  synchronized Fetched dead(boolean second) {
    Failures failures = second ? patient : quick;
    return failures.count >= FAILURES_UNTIL_DEAD ? failures.last : null;
  }
}
