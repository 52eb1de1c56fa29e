package org.zhengxun.inspector.fetch;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Ends what takes too long. One thread for all fetchers of the process looks every tenth of a
 * second, and sleeps while there is nothing to guard: a request costs two touches of a map.
 */
final class Deadlines {
  private static final Deadlines SHARED = new Deadlines();
  private static final long LOOK = TimeUnit.MILLISECONDS.toNanos(100);

  private final Set<Guard> guards = ConcurrentHashMap.newKeySet();
  private volatile Thread sweeper;

  private Deadlines() {}

  /** Runs the action when the guard is not ended within the time. */
  static Guard after(Duration time, Runnable action) {
    Guard guard = new Guard(System.nanoTime() + time.toNanos(), action);
    SHARED.guards.add(guard);
    SHARED.wake();
    return guard;
  }

  private void wake() {
    Thread running = sweeper;
    if (running == null) {
      start();
    } else if (guards.size() == 1) {
      LockSupport.unpark(running);
    }
  }

  private synchronized void start() {
    if (sweeper == null) {
      sweeper = Thread.ofPlatform().daemon().name("fetch-deadlines").start(this::sweep);
    }
  }

  private void sweep() {
    while (true) {
      if (guards.isEmpty()) {
        LockSupport.parkNanos(this, TimeUnit.SECONDS.toNanos(1));
      } else {
        LockSupport.parkNanos(this, LOOK);
        long now = System.nanoTime();
        guards.forEach(guard -> guard.look(now));
      }
    }
  }

  /** Guards one request. */
  static final class Guard {
    private final long end;
    private final Runnable action;
    private volatile boolean late;

    private Guard(long end, Runnable action) {
      this.end = end;
      this.action = action;
    }

    private void look(long now) {
      if (now - end >= 0 && SHARED.guards.remove(this)) {
        late = true;
        action.run();
      }
    }

    /** True when the time passed. */
    boolean late() {
      return late;
    }

    /** Nothing is to be guarded any more. */
    void end() {
      SHARED.guards.remove(this);
    }
  }
}
