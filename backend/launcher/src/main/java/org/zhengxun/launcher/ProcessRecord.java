package org.zhengxun.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A process that this launcher started, written down so that a later command ends exactly that one:
 * a number alone may belong to somebody else after a while or after a reboot.
 *
 * @param pid its number
 * @param startTicks when it started, in clock ticks since boot
 * @param bootId which boot of the machine
 */
record ProcessRecord(long pid, long startTicks, String bootId) {
  private static final Path BOOT_ID = Path.of("/proc/sys/kernel/random/boot_id");
  private static final int START_TIME_FIELD = 22;

  /** Describes a process that lives now. */
  static ProcessRecord of(long pid) throws IOException {
    return new ProcessRecord(pid, startOf(pid).orElse(-1L), thisBoot());
  }

  /** Reads a record; an absent or unreadable one is no record. */
  static Optional<ProcessRecord> read(Path file) throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    String[] fields = Files.readString(file).strip().split("\\s+");
    if (fields.length != 3 || !fields[0].matches("\\d{1,10}") || !fields[1].matches("-?\\d+")) {
      return Optional.empty();
    }
    return Optional.of(
        new ProcessRecord(Long.parseLong(fields[0]), Long.parseLong(fields[1]), fields[2]));
  }

  void write(Path file) throws IOException {
    Files.writeString(file, pid + " " + startTicks + " " + bootId + "\n");
  }

  /** Whether exactly this process still runs. */
  boolean isAlive() throws IOException {
    return bootId.equals(thisBoot()) && startOf(pid).equals(Optional.of(startTicks));
  }

  /** When a living process started, in ticks since boot; empty for a dead one or a zombie. */
  private static Optional<Long> startOf(long pid) {
    try {
      return parseStart(Files.readString(Path.of("/proc/" + pid + "/stat")));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Reads field 22 of a stat line; the name in field 2 may hold blanks and brackets. */
  static Optional<Long> parseStart(String stat) {
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    boolean zombie = fields[0].equals("Z");
    return zombie ? Optional.empty() : Optional.of(Long.parseLong(fields[START_TIME_FIELD - 3]));
  }

  private static String thisBoot() throws IOException {
    return Files.readString(BOOT_ID).strip();
  }
}
