package org.zhengxun.inspector.fetch;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One pace for all inspections of a process: those that ask the same host at once take turns, and
 * the host hears no more than its rate from all of them. Remembers the hosts asked last.
 */
public final class SharedPace implements Pace {
  private static final int MOST = 10_000;

  private final Pace pace;
  private final Map<String, Turns> hosts =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Turns> eldest) {
          return size() > MOST;
        }
      };

  /**
   * @param pace how fast each host may be asked
   */
  public SharedPace(Pace pace) {
    this.pace = pace;
  }

  @Override
  public double requestsPerSecond(String host, Instant at) {
    return pace.requestsPerSecond(host, at);
  }

  @Override
  public Turns turns(String authority) {
    synchronized (hosts) {
      return hosts.computeIfAbsent(authority, key -> new Turns());
    }
  }
}
