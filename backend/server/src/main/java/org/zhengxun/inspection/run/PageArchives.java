package org.zhengxun.inspection.run;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.zhengxun.shared.file.FileStore;

/**
 * Folders for the pages of runs, named after the process that fills them: what a killed process
 * left is removed when the next one starts.
 */
@ApplicationScoped
class PageArchives {
  private static final Logger LOG = Logger.getLogger(PageArchives.class);
  private static final String PREFIX = "zhengxun-pages-";
  private static final Pattern NAME = Pattern.compile(PREFIX + "(\\d{1,18})-.*");
  private static final long HELD_BYTES = 256L << 20;

  private final FileStore store;
  private final Path parent;
  private final long process = ProcessHandle.current().pid();

  @jakarta.inject.Inject
  PageArchives(FileStore store) {
    this(store, Path.of(System.getProperty("java.io.tmpdir")));
  }

  PageArchives(FileStore store, Path parent) {
    this.store = store;
    this.parent = parent;
  }

  PageArchive open() {
    try {
      Path folder = Files.createTempDirectory(parent, PREFIX + process + "-");
      return new PageArchive(store, folder, HELD_BYTES);
    } catch (IOException e) {
      throw new UncheckedIOException("No folder for the pages of a run", e);
    }
  }

  /** Before the first job begins. In a container every process has the same number. */
  void begin(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent event) {
    try (var folders = Files.list(parent)) {
      folders.filter(this::isLeftOver).forEach(PageArchives::remove);
    } catch (IOException e) {
      LOG.warnf("Pages of earlier runs are left in %s: %s", parent, e.getMessage());
    }
  }

  private boolean isLeftOver(Path folder) {
    Matcher name = NAME.matcher(folder.getFileName().toString());
    if (!name.matches()) {
      return false;
    }
    long owner = Long.parseLong(name.group(1));
    return owner == process || ProcessHandle.of(owner).isEmpty();
  }

  private static void remove(Path folder) {
    try (var files = Files.walk(folder)) {
      List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) {
        Files.delete(file);
      }
    } catch (IOException | UncheckedIOException e) {
      LOG.warnf("Pages of an earlier run are left in %s: %s", folder, e.getMessage());
    }
  }
}
