package org.zhengxun.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Starts, watches and ends the processes of one instance. */
final class Parts {
  private static final long LOG_LIMIT = 20_000_000;

  private final Instance instance;
  private boolean closed;

  Parts(Instance instance) {
    this.instance = instance;
  }

  /** The parts that run now. */
  Set<Part> running() throws IOException {
    Set<Part> running = EnumSet.noneOf(Part.class);
    for (Part part : Part.values()) {
      if (isRunning(part)) {
        running.add(part);
      }
    }
    return running;
  }

  /** The parts that were started and neither run nor were stopped. */
  Set<Part> lost() throws IOException {
    Set<Part> lost = EnumSet.noneOf(Part.class);
    for (Part part : Part.values()) {
      if (record(part).isPresent() && !isRunning(part)) {
        lost.add(part);
      }
    }
    return lost;
  }

  boolean isRunning(Part part) throws IOException {
    Optional<ProcessRecord> record = record(part);
    return record.isPresent() && record.get().isAlive();
  }

  Optional<ProcessRecord> record(Part part) throws IOException {
    return ProcessRecord.read(instance.record(part));
  }

  /**
   * Starts a part in a session of its own, so that it outlives the launcher and its terminal.
   *
   * @param command program and arguments
   * @param environment additional variables
   * @param folder working folder
   */
  synchronized void start(
      Part part, List<String> command, Map<String, String> environment, Path folder)
      throws IOException {
    if (closed) {
      throw new LaunchFailure("Stopped before " + part.label() + " started.");
    }
    Path log = instance.log(part);
    rotate(log);
    List<String> detached = new ArrayList<>(List.of("setsid"));
    detached.addAll(command);
    ProcessBuilder builder =
        new ProcessBuilder(detached)
            .directory(folder.toFile())
            .redirectInput(Path.of("/dev/null").toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().putAll(environment);
    Process process = builder.start();
    ProcessRecord.of(process.pid()).write(instance.record(part));
  }

  /** Ends all parts in order and lets none start any more. */
  void stopAll() throws IOException, InterruptedException {
    synchronized (this) {
      closed = true;
    }
    for (Part part : Part.values()) {
      stop(part);
    }
  }

  /** Ends a part in order, by force after its patience, and forgets it. */
  void stop(Part part) throws IOException, InterruptedException {
    Optional<ProcessRecord> record = record(part);
    if (record.isPresent() && record.get().isAlive()) {
      part.stopSignal().send(record.get().pid());
      if (!ends(record.get(), part.patience())) {
        // Its session holds nothing but its own children.
        Signal.KILL.sendToGroup(record.get().pid());
        ends(record.get(), Duration.ofSeconds(10));
      }
    }
    Files.deleteIfExists(instance.record(part));
  }

  private static boolean ends(ProcessRecord record, Duration patience)
      throws IOException, InterruptedException {
    long end = System.nanoTime() + patience.toNanos();
    while (record.isAlive()) {
      if (System.nanoTime() > end) {
        return false;
      }
      Thread.sleep(50);
    }
    return true;
  }

  private static void rotate(Path log) throws IOException {
    if (Files.exists(log) && Files.size(log) > LOG_LIMIT) {
      Files.move(
          log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
