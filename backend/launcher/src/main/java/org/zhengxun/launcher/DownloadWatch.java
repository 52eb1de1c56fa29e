package org.zhengxun.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Says every few seconds how far a download into a file or folder has come. */
final class DownloadWatch {
  private static final long EVERY_NANOS = 5_000_000_000L;
  private static final long MEGABYTE = 1_000_000;

  private final Path target;
  private final Progress progress;
  private final long usualMegabytes;
  private long lastSaid = System.nanoTime();
  private long lastSize = -1;

  /**
   * Watches a file, or all files of a folder.
   *
   * @param usualMegabytes about how much will arrive
   */
  DownloadWatch(Path target, Progress progress, long usualMegabytes) {
    this.target = target;
    this.progress = progress;
    this.usualMegabytes = usualMegabytes;
  }

  /** Looks once; prints when enough time has passed and something has arrived. */
  void look() {
    if (System.nanoTime() - lastSaid < EVERY_NANOS) {
      return;
    }
    lastSaid = System.nanoTime();
    long size = size() / MEGABYTE;
    if (size != lastSize && size > 0) {
      lastSize = size;
      progress.say("  … " + size + " of about " + usualMegabytes + " MB");
    }
  }

  private long size() {
    if (!Files.isDirectory(target)) {
      return target.toFile().length();
    }
    try (Stream<Path> files = Files.list(target)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    } catch (IOException e) {
      return 0;
    }
  }
}
