package org.zhengxun.inspection.run;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.zhengxun.inspector.Inspector;
import org.zhengxun.inspector.evidence.Evidence;
import org.zhengxun.inspector.evidence.EvidenceFile;
import org.zhengxun.inspector.report.Finding;
import org.zhengxun.inspector.report.Report;
import org.zhengxun.shared.file.FileStore;

/**
 * The archives of runs under way, one file each: a run that is taken up again goes on from its file
 * where that is still there. What a run left that nobody took up is removed at a later start.
 */
@ApplicationScoped
class RunArchives {
  private static final Logger LOG = Logger.getLogger(RunArchives.class);
  private static final Pattern NAME = Pattern.compile("[0-9a-f-]{36}\\.(warc|evidence)\\.gz");

  /** Longer than any run takes, with all its tries. */
  private static final Duration LEFT_OVER = Duration.ofDays(2);

  private static final long EVIDENCE_BYTES = 64L << 20;

  private final FileStore store;
  private final Path folder;

  @jakarta.inject.Inject
  RunArchives(FileStore store, InspectionLimits limits) {
    this(store, limits.archiveFolder());
  }

  RunArchives(FileStore store, Path folder) {
    this.store = store;
    this.folder = folder;
  }

  /** The file of a run, whether it is there yet or not. */
  Path of(UUID runId) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("No folder for the archives of runs", e);
    }
    return folder.resolve(runId + ".warc.gz");
  }

  /** Keeps the answers behind a report's findings for good; nothing when there are none. */
  KeptAnswers keep(UUID runId, Report report) {
    List<Evidence> evidence = report.findings().stream().map(Finding::evidence).toList();
    Path taken = folder.resolve(runId + ".evidence.gz");
    try {
      EvidenceFile.Taken what =
          EvidenceFile.take(of(runId), evidence, taken, Inspector.TOOL, EVIDENCE_BYTES);
      if (what.answers() == 0) {
        return new KeptAnswers(KeptAnswers.none().pages(), null, 0, what.left());
      }
      try (InputStream bytes = Files.newInputStream(taken)) {
        return new KeptAnswers(
            KeptAnswers.none().pages(), store.keep(bytes), what.answers(), what.left());
      }
    } catch (IOException | UncheckedIOException e) {
      LOG.warnf("The evidence of run %s is not kept as WARC: %s", runId, e.getMessage());
      return KeptAnswers.none();
    } finally {
      remove(taken);
    }
  }

  /** The run is over. */
  void remove(UUID runId) {
    remove(of(runId));
  }

  /** Before the first job begins. */
  void begin(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent event) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    Instant latest = Instant.now().minus(LEFT_OVER); // of the file system, not of the business
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        boolean ours = NAME.matcher(file.getFileName().toString()).matches();
        if (ours && Files.getLastModifiedTime(file).toInstant().isBefore(latest)) {
          remove(file);
        }
      }
    } catch (IOException e) {
      LOG.warnf("Archives of earlier runs are left in %s: %s", folder, e.getMessage());
    }
  }

  private static void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      LOG.warnf("%s is left: %s", file, e.getMessage());
    }
  }
}
