package org.zhengxun.inspector.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Counts what was tried on one reader, and keeps what broke a rule: the first of each kind. */
final class Tally {
  private static final int LONGEST_WORDS = 300;

  private final Target target;
  private final Path folder;
  private final Map<String, Integer> kinds = new HashMap<>();
  private long inputs;
  private long bytes;
  private long slowest;
  private long largest;
  private byte[] slow = new byte[0];

  Tally(Target target, Path folder) {
    this.target = target;
    this.folder = folder;
  }

  void add(byte[] input, Trial trial) {
    inputs++;
    bytes += input.length;
    largest = Math.max(largest, trial.allocated());
    if (trial.nanos() > slowest) {
      slowest = trial.nanos();
      slow = input;
    }
    if (trial.failure() != null && kinds.merge(trial.kind(), 1, Integer::sum) == 1) {
      keep(input, trial);
    }
  }

  private void keep(byte[] input, Trial trial) {
    boolean hung = trial.allocated() == 0;
    byte[] small = hung ? input : Shrinker.shrink(target, input, trial.kind());
    try {
      Files.createDirectories(folder);
      String hash = Integer.toHexString(Arrays.hashCode(small));
      Path file = folder.resolve(target.name() + "-" + hash + ".bin").toAbsolutePath();
      Files.write(file, small);
      String said = String.valueOf(trial.failure());
      System.out.printf(
          "%n%s, %d bytes: %s%n",
          target.name(), small.length, said.substring(0, Math.min(said.length(), LONGEST_WORDS)));
      Arrays.stream(trial.failure().getStackTrace())
          .limit(8)
          .forEach(frame -> System.out.println("    at " + frame));
      System.out.println("  again: ./zx prove fuzz --replay " + file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keeps the slowest input, to look at. */
  void keepSlowest() throws IOException {
    Files.createDirectories(folder);
    Files.write(folder.resolve(target.name() + "-slowest.bin"), slow);
  }

  boolean isSound() {
    return kinds.isEmpty();
  }

  String line() {
    return "%-10s %,10d %8.1f %,11d %,12d %9d"
        .formatted(
            target.name(),
            inputs,
            bytes / 1e6,
            slowest / 1_000_000,
            largest / 1_000_000,
            kinds.values().stream().mapToInt(Integer::intValue).sum());
  }
}
