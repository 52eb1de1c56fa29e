package org.zhengxun.launcher;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** One line for each step that ends, with the time since the start and its own duration. */
final class Progress {
  private final PrintStream out;
  private final long start = System.nanoTime();

  Progress(PrintStream out) {
    this.out = out;
  }

  /** A step that may fail. */
  interface Step {
    /** Does the work. */
    void run() throws Exception;
  }

  /** Runs a step and prints how long it took. */
  void step(String label, Step step) throws Exception {
    long begin = System.nanoTime();
    step.run();
    say(label + " (" + format(Duration.ofNanos(System.nanoTime() - begin)) + ")");
  }

  /** Prints a line that begins with the seconds since the start. */
  synchronized void say(String line) {
    Duration since = Duration.ofNanos(System.nanoTime() - start);
    out.printf(Locale.ROOT, "%7s  %s%n", format(since), line);
    out.flush();
  }

  /** Prints a line as it is. */
  synchronized void plain(String line) {
    out.println(line);
    out.flush();
  }

  /** Seconds with one decimal, or minutes and seconds. */
  static String format(Duration duration) {
    if (duration.compareTo(Duration.ofMinutes(1)) < 0) {
      return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }
    return duration.toMinutes()
        + "m "
        + String.format(Locale.ROOT, "%02ds", duration.toSecondsPart());
  }
}
