package org.zhengxun.inspector.fuzz;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/** Tries inputs on one reader until time is up; a reading that does not end is left alone. */
final class Round {
  /** No input of a few megabytes takes nearly as much of a processor. */
  private static final Duration HANG = Duration.ofSeconds(30);

  /** Nor waits as long. */
  private static final Duration LOST = Duration.ofMinutes(10);

  private final Inputs inputs;
  private final Target target;
  private final Tally tally;

  Round(Inputs inputs, Target target, Tally tally) {
    this.inputs = inputs;
    this.target = target;
    this.tally = tally;
  }

  void run(Duration time) throws InterruptedException {
    long end = System.nanoTime() + time.toNanos();
    long number = 0;
    while (System.nanoTime() < end) {
      number = run(number, end);
    }
  }

  /** Tries from a number on, until the end or until one hangs; the answer is the next number. */
  private long run(long from, long end) throws InterruptedException {
    BlockingQueue<Trial> done = new ArrayBlockingQueue<>(1);
    BlockingQueue<byte[]> asked = new ArrayBlockingQueue<>(1);
    Thread thread =
        Thread.ofPlatform()
            .daemon()
            .start(
                () -> {
                  try {
                    for (byte[] input = asked.take(); input.length > 0; input = asked.take()) {
                      done.put(Trial.of(target, input));
                    }
                  } catch (InterruptedException e) {
                    // left alone
                  }
                });
    long number = from;
    while (System.nanoTime() < end) {
      byte[] input = inputs.get(number++);
      if (input.length == 0) {
        continue;
      }
      asked.put(input);
      Trial trial = await(done, thread);
      if (trial == null) {
        Throwable hang = new AssertionError("Does not come to an end");
        hang.setStackTrace(thread.getStackTrace());
        tally.add(input, new Trial(hang, HANG.toNanos(), 0));
        thread.interrupt();
        return number;
      }
      tally.add(input, trial);
    }
    asked.put(new byte[0]);
    return number;
  }

  /** What came of it, or null when it hangs. */
  private static Trial await(BlockingQueue<Trial> done, Thread thread) throws InterruptedException {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long before = threads.getThreadCpuTime(thread.threadId());
    long end = System.nanoTime() + LOST.toNanos();
    while (System.nanoTime() < end) {
      Trial trial = done.poll(1, TimeUnit.SECONDS);
      boolean hangs = threads.getThreadCpuTime(thread.threadId()) - before > HANG.toNanos();
      if (trial != null || hangs) {
        return trial;
      }
    }
    return null;
  }
}
