package org.zhengxun.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The server found through the {@code postmaster.pid} of a data folder.
 *
 * @param pid a process that serves exactly this folder now
 */
record PostmasterFile(long pid) {

  /** The living server of a data folder; empty when the file is absent or out of date. */
  static Optional<PostmasterFile> in(Path data) throws IOException {
    Path file = data.resolve("postmaster.pid");
    if (!Files.isReadable(file)) {
      return Optional.empty();
    }
    List<String> lines = Files.readAllLines(file);
    if (lines.isEmpty() || !lines.getFirst().strip().matches("\\d{1,10}")) {
      return Optional.empty();
    }
    long pid = Long.parseLong(lines.getFirst().strip());
    return serves(pid, data) ? Optional.of(new PostmasterFile(pid)) : Optional.empty();
  }

  /** Stops the server at once and without care for its data. */
  void kill() {
    try {
      Signal.QUIT.send(pid);
      ProcessHandle.of(pid).ifPresent(server -> server.onExit().join());
    } catch (IOException e) {
      throw new LaunchFailure("Cannot stop PostgreSQL, process " + pid, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean serves(long pid, Path data) {
    try {
      String command =
          new String(
              Files.readAllBytes(Path.of("/proc/" + pid + "/cmdline")), StandardCharsets.UTF_8);
      return command.contains("postgres") && command.contains(data.toAbsolutePath().toString());
    } catch (IOException e) {
      return false;
    }
  }
}
