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
    return megabytes("self");
  }

  /** Largest resident size of a process so far, in MB; 0 when it is gone. */
  static long megabytes(String process) throws IOException {
    Path status = Path.of("/proc", process, "status");
    if (!Files.exists(status)) {
      return 0;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(0);
  }

  /** Processor time of a process so far, in seconds; 0 when it is gone. */
  static double seconds(long process) {
    return ProcessHandle.of(process)
        .flatMap(handle -> handle.info().totalCpuDuration())
        .map(duration -> duration.toMillis() / 1000.0)
        .orElse(0.0);
  }
}
