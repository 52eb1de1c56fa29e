package org.zhengxun.launcher;

import java.util.Set;

/** {@code zx down}: ends exactly the processes that {@code zx up} started. */
final class Down {
  private final Instance instance;
  private final Progress progress;

  Down(Instance instance, Progress progress) {
    this.instance = instance;
    this.progress = progress;
  }

  /** Stops all parts in order; nothing running is fine. */
  void run() throws Exception {
    Parts parts = new Parts(instance);
    Set<Part> running = parts.running();
    for (Part part : Part.values()) {
      if (running.contains(part)) {
        progress.step(part.label() + " stopped", () -> parts.stop(part));
      } else {
        parts.stop(part);
      }
    }
    progress.plain(running.isEmpty() ? "Nothing was running." : "Stopped.");
  }
}
