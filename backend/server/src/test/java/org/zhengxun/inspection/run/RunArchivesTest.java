package org.zhengxun.inspection.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.StartupEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengxun.inspector.report.Report;

class RunArchivesTest {
  private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2025-01-01T00:00:00Z"));

  @TempDir Path folder;

  private Path file(String name, FileTime written) throws IOException {
    Path file = Files.writeString(folder.resolve(name), "x");
    if (written != null) {
      Files.setLastModifiedTime(file, written);
    }
    return file;
  }

  @Test
  void onlyOldArchivesOfRunsAreRemovedAtTheStart() throws IOException {
    Path left = file(UUID.randomUUID() + ".warc.gz", LONG_AGO);
    Path half = file(UUID.randomUUID() + ".evidence.gz", LONG_AGO);
    Path underWay = file(UUID.randomUUID() + ".warc.gz", null);
    Path foreign = file("letters.txt", LONG_AGO);

    new RunArchives(null, folder).begin(new StartupEvent());

    assertThat(left).doesNotExist();
    assertThat(half).doesNotExist();
    assertThat(underWay).exists();
    assertThat(foreign).exists();
  }

  @Test
  void aFolderThatIsNotThereIsNoTrouble() {
    new RunArchives(null, folder.resolve("none")).begin(new StartupEvent());

    assertThat(folder.resolve("none")).doesNotExist();
  }

  @Test
  void evidenceThatCannotBeTakenOutDoesNotSpoilTheRun() {
    Report report = Reports.withOneFault("D066");

    KeptAnswers kept = new RunArchives(null, folder).keep(UUID.randomUUID(), report);

    assertThat(kept).isEqualTo(KeptAnswers.none());
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void theFileOfARunThatIsOverIsRemoved() throws IOException {
    UUID run = UUID.randomUUID();
    RunArchives archives = new RunArchives(null, folder);
    Files.writeString(archives.of(run), "x");

    archives.remove(run);

    assertThat(archives.of(run)).doesNotExist();
  }
}
