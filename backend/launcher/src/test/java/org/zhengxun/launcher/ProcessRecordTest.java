package org.zhengxun.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessRecordTest {
  @TempDir Path folder;

  @Test
  void aLivingProcessIsRecognisedFromItsFile() throws IOException {
    Path file = folder.resolve("self");
    ProcessRecord.of(ProcessHandle.current().pid()).write(file);
    assertThat(ProcessRecord.read(file)).hasValueSatisfying(this::lives);
  }

  @Test
  void theSameNumberStartedAtAnotherTimeIsSomebodyElse() throws IOException {
    ProcessRecord self = ProcessRecord.of(ProcessHandle.current().pid());
    assertThat(new ProcessRecord(self.pid(), self.startTicks() - 1, self.bootId()).isAlive())
        .isFalse();
  }

  @Test
  void recordsOfAnEarlierBootAreDead() throws IOException {
    ProcessRecord self = ProcessRecord.of(ProcessHandle.current().pid());
    assertThat(new ProcessRecord(self.pid(), self.startTicks(), "another-boot").isAlive())
        .isFalse();
  }

  @Test
  void anEndedProcessIsDead() throws Exception {
    Process process = new ProcessBuilder("sleep", "60").start();
    ProcessRecord record = ProcessRecord.of(process.pid());
    assertThat(record.isAlive()).isTrue();
    process.destroyForcibly().waitFor();
    assertThat(record.isAlive()).isFalse();
  }

  @Test
  void absentAndBrokenFilesAreNoRecord() throws IOException {
    assertThat(ProcessRecord.read(folder.resolve("absent"))).isEmpty();
    Path broken = Files.writeString(folder.resolve("broken"), "12x");
    assertThat(ProcessRecord.read(broken)).isEmpty();
  }

  @Test
  void namesWithBlanksAndBracketsDoNotShiftTheFields() {
    String fields = "S 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 4242 20";
    assertThat(ProcessRecord.parseStart("7 (odd) name) " + fields)).hasValue(4242L);
    assertThat(ProcessRecord.parseStart("7 (zombie) " + fields.replaceFirst("S", "Z"))).isEmpty();
  }

  private void lives(ProcessRecord record) {
    try {
      assertThat(record.isAlive()).isTrue();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
