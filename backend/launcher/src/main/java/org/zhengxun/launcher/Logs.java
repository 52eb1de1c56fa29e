package org.zhengxun.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads the ends of logs. */
final class Logs {
  private Logs() {}

  /** The last lines, for a message about a failure. */
  static String lastLines(Path log, int count) throws IOException {
    if (!Files.exists(log)) {
      return "(no log)";
    }
    List<String> lines =
        new String(Files.readAllBytes(log), StandardCharsets.UTF_8).lines().toList();
    return String.join("\n", lines.subList(Math.max(0, lines.size() - count), lines.size()));
  }
}
