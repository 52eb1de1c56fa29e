package org.zhengxun.inspector.fetch;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * What the links of one host answered, without bodies: the latest few, and those being asked, so
 * that an address is asked once however many ask for it at the same time.
 */
final class LinkAnswers {
  private static final int MOST = 512;

  private final Map<String, CompletableFuture<Fetched>> underWay = new HashMap<>();
  private final Map<String, Answered> answered =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Answered> eldest) {
          return size() > MOST;
        }
      };

  private record Answered(Fetched answer, long nanos) {}

  /** The answer to an address: from memory, from a request under way, or fetched now. */
  Fetched once(String key, Supplier<Fetched> fetch) {
    CompletableFuture<Fetched> mine = new CompletableFuture<>();
    CompletableFuture<Fetched> others;
    synchronized (this) {
      Answered earlier = answered.get(key);
      if (earlier != null) {
        return earlier.answer();
      }
      others = underWay.putIfAbsent(key, mine);
    }
    return others != null ? others.join() : ask(key, mine, fetch);
  }

  private Fetched ask(String key, CompletableFuture<Fetched> mine, Supplier<Fetched> fetch) {
    try {
      Fetched whole = fetch.get();
      Fetched answer = whole.isRemarkable() ? whole : whole.light();
      synchronized (this) {
        underWay.remove(key, mine);
        if (answer.cause() != Cause.CANCELLED) {
          answered.put(key, new Answered(answer, System.nanoTime()));
        }
      }
      mine.complete(answer);
      return answer;
    } catch (RuntimeException | Error e) {
      synchronized (this) {
        underWay.remove(key, mine);
      }
      mine.completeExceptionally(e);
      throw e;
    }
  }

  /** Forgets an answer; tells how long ago it was given, or that it was long ago. */
  synchronized Duration forget(String key) {
    Answered earlier = answered.remove(key);
    return earlier == null
        ? Duration.ofDays(1)
        : Duration.ofNanos(System.nanoTime() - earlier.nanos());
  }
}
