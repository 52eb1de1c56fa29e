package org.zhengxun.inspector.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program that a bench runs and measures. */
final class Program {
  private static final int LONGEST_MINUTES = 20;

  private Program() {}

  /**
   * What a program needed.
   *
   * @param seconds processor time, in seconds
   * @param wall time by the clock, in seconds
   * @param megabytes largest resident size
   */
  record Figure(String name, double seconds, double wall, long megabytes) {}

  /** A class of the bench in a JVM of its own with a heap of some megabytes. */
  static List<String> ours(int heap, String main, String... args) {
    List<String> command =
        new ArrayList<>(
            List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx" + heap + "m",
                "-XX:+UseSerialGC",
                "-Dslf4j.internal.verbosity=ERROR",
                "-cp",
                System.getProperty("java.class.path"),
                "org.zhengxun.inspector.bench." + main));
    command.addAll(List.of(args));
    return command;
  }

  /**
   * Runs a program to its end, 20 minutes at most.
   *
   * @param work where a folder for its output is made
   */
  static Figure measure(Path work, String name, List<String> command) throws Exception {
    Path folder = Files.createTempDirectory(work, "run");
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("out").toFile())
            .start();
    long end = start + TimeUnit.MINUTES.toNanos(LONGEST_MINUTES);
    double seconds = 0;
    long megabytes = 0;
    while (!process.waitFor(100, TimeUnit.MILLISECONDS)) {
      seconds = Math.max(seconds, Figures.seconds(process.pid()));
      megabytes = Math.max(megabytes, Figures.megabytes(Long.toString(process.pid())));
      if (System.nanoTime() > end) {
        process.destroyForcibly().waitFor();
        System.out.println(name + " was ended after " + LONGEST_MINUTES + " minutes");
        return new Figure(name, Double.NaN, LONGEST_MINUTES * 60, megabytes);
      }
    }
    double wall = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        "%s: %.1f s of processor time, %.1f s, %d MB%n", name, seconds, wall, megabytes);
    Files.readAllLines(folder.resolve("out")).stream()
        .filter(line -> line.startsWith("> "))
        .forEach(System.out::println);
    return new Figure(name, seconds, wall, megabytes);
  }
}
