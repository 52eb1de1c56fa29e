package org.zhengxun.inspector.fetch;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Everything about one host: its pace, its concurrency, its pauses, what it already answered and
 * what is being asked. No request to a host is made past its session.
 */
final class HostSession {
  private static final int CONCURRENT = 4;
  private static final int FAILURES_UNTIL_DEAD = 2;
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

  private final long gapNanos;
  private final Semaphore slots = new Semaphore(CONCURRENT);
  private final LinkAnswers answers = new LinkAnswers();
  private long nextFree = System.nanoTime();
  private int hostFailures;
  private Fetched lastHostFailure;

  HostSession(double requestsPerSecond) {
    this.gapNanos = (long) (TimeUnit.SECONDS.toNanos(1) / requestsPerSecond);
  }

  /** What the host's links answered. */
  LinkAnswers answers() {
    return answers;
  }

  /** Forgets the host's failures, for a second look. */
  synchronized void revive() {
    hostFailures = 0;
    lastHostFailure = null;
  }

  /** Waits for this host's turn; the permit must be returned with {@link #leave}. */
  void enter() throws InterruptedException {
    slots.acquire();
    try {
      TimeUnit.NANOSECONDS.sleep(reserve());
    } catch (InterruptedException e) {
      slots.release();
      throw e;
    }
  }

  private synchronized long reserve() {
    long now = System.nanoTime();
    long turn = Math.max(now, nextFree);
    nextFree = turn + gapNanos;
    return turn - now;
  }

  void leave() {
    slots.release();
  }

  /** The host asked to be left alone (Retry-After, 429, 503). */
  synchronized void pause(Duration wished) {
    Duration pause = wished.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : wished;
    nextFree = Math.max(nextFree, System.nanoTime() + pause.toNanos());
  }

  /** Remembers whether the host as a whole answers. */
  synchronized void note(Fetched fetched) {
    if (fetched.cause() != null && fetched.cause().concernsHost()) {
      hostFailures++;
      lastHostFailure = fetched;
    } else {
      hostFailures = 0;
    }
  }

  /** The failure of the whole host, or null while it seems alive. */
  synchronized Fetched dead() {
    return hostFailures >= FAILURES_UNTIL_DEAD ? lastHostFailure : null;
  }
}
