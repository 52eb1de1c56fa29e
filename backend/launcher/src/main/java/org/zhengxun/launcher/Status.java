package org.zhengxun.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Set;

/** {@code zx status}: what runs, what was lost. */
final class Status {
  private static final int NOT_RUNNING = 3;
  private static final int INCOMPLETE = 1;

  private final Instance instance;
  private final PrintStream out;

  Status(Instance instance, PrintStream out) {
    this.instance = instance;
    this.out = out;
  }

  /**
   * Prints one line for each part.
   *
   * @return 0 when all runs, 3 when nothing does, 1 in between
   */
  int print() throws IOException {
    Parts parts = new Parts(instance);
    Set<Part> running = parts.running();
    Set<Part> lost = parts.lost();
    if (!instance.exists() || (running.isEmpty() && lost.isEmpty())) {
      out.println("Not running (" + instance.data() + ").");
      return NOT_RUNNING;
    }
    Ports ports = new Ports(instance.lastPort().orElse(Ports.DEFAULT_BASE));
    Set<Part> expected = Up.expected(instance.mode().orElse(Instance.Mode.DEMO));
    for (Part part : expected) {
      line(part, ports, parts, state(part, running, lost));
    }
    if (!running.equals(expected)) {
      out.println("Something is missing: ./zx up starts anew, ./zx logs shows why.");
      return INCOMPLETE;
    }
    out.println("Address: http://localhost:" + ports.of(Part.API));
    return 0;
  }

  private static String state(Part part, Set<Part> running, Set<Part> lost) {
    if (running.contains(part)) {
      return "running";
    }
    return lost.contains(part) ? "ended by itself" : "stopped";
  }

  private void line(Part part, Ports ports, Parts parts, String state) throws IOException {
    String pid = state.equals("running") ? "process " + parts.record(part).orElseThrow().pid() : "";
    out.printf(Locale.ROOT, "%-20s %-16s port %-6d %s%n", part.label(), state, ports.of(part), pid);
  }
}
