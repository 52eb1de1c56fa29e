package org.zhengxun.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Short programs that are run to their end. */
final class Commands {
  private Commands() {}

  /**
   * Runs a program and answers what it wrote.
   *
   * @throws LaunchFailure when it ends with another code than 0, with its output
   */
  static String run(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int code = process.waitFor();
    if (code != 0) {
      throw new LaunchFailure(
          String.join(" ", command) + " ended with code " + code + ":\n" + output.strip());
    }
    return output;
  }
}
