package org.zhengxun.launcher;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Helper programs that must not outlive the launcher: builds and downloads. */
final class Children {
  private static final Set<Process> RUNNING = ConcurrentHashMap.newKeySet();

  /** npm goes on fetching for a while after it was asked to end. */
  private static final int PATIENCE_SECONDS = 3;

  private Children() {}

  /**
   * Waits for a program's end; an interrupted wait ends the program.
   *
   * @param meanwhile called a few times a second
   * @return its exit code
   */
  static int waitFor(Process process, Runnable meanwhile) throws InterruptedException {
    RUNNING.add(process);
    try {
      while (!process.waitFor(200, TimeUnit.MILLISECONDS)) {
        meanwhile.run();
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      end(process);
      throw e;
    } finally {
      RUNNING.remove(process);
    }
  }

  /** Ends all that still run. */
  static void endAll() {
    RUNNING.forEach(Children::end);
  }

  private static void end(Process process) {
    List<ProcessHandle> all =
        Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
    all.forEach(ProcessHandle::destroy);
    CompletableFuture<?>[] ends =
        all.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new);
    CompletableFuture.allOf(ends)
        .completeOnTimeout(null, PATIENCE_SECONDS, TimeUnit.SECONDS)
        .join();
    all.forEach(ProcessHandle::destroyForcibly);
  }
}
