package org.zhengxun.inspector.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a benchmark prints of its own process: one line, for the table to be made of. */
final class Figures {
  private Figures() {}

  static void print(String name, long pages, long references) throws IOException {
    OperatingSystemMXBean process =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    double seconds = process.getProcessCpuTime() / 1e9;
    System.out.printf("%s\t%d\t%d\t%.2f\t%d%n", name, pages, references, seconds, megabytes());
  }

  /** Largest resident size of this process so far, in MB. */
  private static long megabytes() throws IOException {
    return Files.readAllLines(Path.of("/proc/self/status")).stream()
        .filter(line -> line.startsWith("VmHWM"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(0);
  }
}
