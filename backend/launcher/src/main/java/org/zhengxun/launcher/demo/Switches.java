package org.zhengxun.launcher.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.TreeSet;

/** Which demo sites have been mended; kept in a file, one host a line, across restarts. */
final class Switches {

  private final Path file;
  private final Set<String> mended = new TreeSet<>();

  Switches(Path folder) {
    this.file = folder.resolve("mended-sites.txt");
    try {
      Files.createDirectories(folder);
      if (Files.exists(file)) {
        mended.addAll(Files.readAllLines(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  synchronized boolean mended(String host) {
    return mended.contains(host);
  }

  synchronized void set(String host, boolean isMended) {
    boolean changed = isMended ? mended.add(host) : mended.remove(host);
    if (changed) {
      save();
    }
  }

  private void save() {
    try {
      Path fresh = file.resolveSibling(file.getFileName() + ".new");
      Files.write(fresh, mended);
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
