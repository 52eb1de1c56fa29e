package org.zhengxun.inspector.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Reads what an answer has beyond the bytes wanted of it, and keeps nothing: only so is it seen
 * that a download breaks off. Bounded for one answer and for all of an inspection, in bytes and in
 * time; beyond that nothing is said. Safe for many threads.
 */
final class Remainders {
  /** Of one answer. */
  static final long MOST_BYTES = 4 << 20;

  private static final Duration LONGEST = Duration.ofSeconds(3);
  private static final int BLOCK = 16 << 10;

  private final AtomicLong bytesLeft = new AtomicLong(128L << 20);
  private final AtomicLong nanosLeft = new AtomicLong(Duration.ofMinutes(2).toNanos());

  /**
   * Reads on to the end, or until it is enough.
   *
   * @param announced what is to come, in bytes
   * @param second true for a second look: few, and each must be able to confirm the first
   * @throws IOException when the end comes before it was announced
   */
  void read(InputStream in, long announced, boolean second, Deadlines.Guard deadline)
      throws IOException {
    if (announced <= 0 || announced > MOST_BYTES || !second && !isLeft(announced)) {
      return;
    }
    long started = System.nanoTime();
    try {
      byte[] block = new byte[BLOCK];
      while (in.read(block) >= 0 && System.nanoTime() - started < LONGEST.toNanos()) {
        // nothing of it is kept
      }
    } catch (SocketTimeoutException e) {
      // slow is not broken
    } catch (IOException e) {
      if (!deadline.late()) {
        throw e;
      }
    } finally {
      nanosLeft.addAndGet(started - System.nanoTime());
    }
  }

  private boolean isLeft(long announced) {
    return nanosLeft.get() > 0 && bytesLeft.addAndGet(-announced) >= 0;
  }
}
