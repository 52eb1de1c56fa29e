package org.zhengxun.inspection.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.zhengxun.inspector.EarlierVisit;
import org.zhengxun.inspector.fetch.RevisitPolicy;
import org.zhengxun.inspector.fetch.Revisits;

/**
 * The latest archive of each site: its next run asks every page again, but only whether it has
 * changed since. They spare traffic and nothing else, so what cannot be read or kept is left out.
 */
@ApplicationScoped
class EarlierArchives {
  private static final Logger LOG = Logger.getLogger(EarlierArchives.class);
  private static final String NAME = ".warc.gz";

  /** One site takes no more of the room than this share. */
  private static final int SHARE = 16;

  private final Path folder;
  private final long room;
  private final Clock clock;

  @Inject
  EarlierArchives(InspectionLimits limits, Clock clock) {
    this(limits.archiveFolder().resolve("earlier"), limits.earlier().asLongValue(), clock);
  }

  /**
   * @param room for all of them, in bytes
   */
  EarlierArchives(Path folder, long room, Clock clock) {
    this.folder = folder;
    this.room = room;
    this.clock = clock;
  }

  /** Does a piece of work that can ask what the site answered the last time. */
  <T> T during(UUID siteId, Function<Revisits, T> work) {
    EarlierVisit visit = open(siteId);
    if (visit == null) {
      return work.apply(Revisits.none());
    }
    try (visit) {
      return work.apply(visit);
    }
  }

  private EarlierVisit open(UUID siteId) {
    if (!Files.exists(of(siteId))) {
      return null;
    }
    try {
      return EarlierVisit.read(of(siteId), RevisitPolicy.always(), clock);
    } catch (IOException e) {
      LOG.warnf("The earlier archive of site %s is of no use: %s", siteId, e.getMessage());
      return null;
    }
  }

  /** Takes over the archive of a run that is over. */
  void keep(UUID siteId, Path archive) {
    try {
      if (Files.size(archive) > room / SHARE) {
        return;
      }
      Files.createDirectories(folder);
      Files.move(archive, of(siteId), StandardCopyOption.REPLACE_EXISTING);
      makeRoom();
    } catch (IOException e) {
      LOG.warnf("The archive of site %s is not kept: %s", siteId, e.getMessage());
    }
  }

  private Path of(UUID siteId) {
    return folder.resolve(siteId + NAME);
  }

  /** The oldest go first; several processes may do this at once. */
  private void makeRoom() throws IOException {
    long left = room;
    for (Kept kept : latestFirst()) {
      left -= kept.size();
      if (left < 0) {
        Files.deleteIfExists(kept.file());
      }
    }
  }

  private List<Kept> latestFirst() throws IOException {
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(NAME))
          .map(Kept::of)
          .sorted(Comparator.comparing(Kept::at).reversed())
          .toList();
    }
  }

  private record Kept(Path file, long size, Instant at) {
    static Kept of(Path file) {
      try {
        return new Kept(file, Files.size(file), Files.getLastModifiedTime(file).toInstant());
      } catch (IOException gone) {
        return new Kept(file, 0, Instant.EPOCH);
      }
    }
  }
}
