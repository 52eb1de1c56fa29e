package org.zhengxun.launcher;

import java.io.Console;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code zx reset}: stops everything and deletes the data folder. */
final class Reset {
  private final Instance instance;
  private final Options options;
  private final Progress progress;

  Reset(Instance instance, Options options, Progress progress) {
    this.instance = instance;
    this.options = options;
    this.progress = progress;
  }

  /** Asks unless told not to; refuses a folder that is not an instance's. */
  void run() throws Exception {
    if (!Files.exists(instance.data())) {
      progress.plain("Nothing there: " + instance.data());
      return;
    }
    if (!instance.exists()) {
      throw new LaunchFailure(instance.data() + " is not a data folder of ./zx; not deleted.");
    }
    if (!options.yes() && !confirmed()) {
      throw new LaunchFailure("Nothing was deleted.");
    }
    new Down(instance, progress).run();
    String elsewhere = instance.note("database").orElse("");
    if (!elsewhere.isEmpty()) {
      Folders.delete(Path.of(elsewhere));
    }
    Folders.delete(instance.data());
    progress.plain("Deleted " + instance.data());
  }

  private boolean confirmed() {
    Console console = System.console();
    if (console == null || !console.isTerminal()) {
      throw new LaunchFailure(
          "This deletes all data in " + instance.data() + "; say --yes to confirm.");
    }
    String answer = console.readLine("Delete all data in %s? Type yes: ", instance.data());
    return "yes".equals(answer);
  }
}
