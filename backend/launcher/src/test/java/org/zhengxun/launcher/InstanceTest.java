package org.zhengxun.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstanceTest {
  @TempDir Path folder;
  private Instance instance;

  @BeforeEach
  void create() throws Exception {
    instance = Instance.open(folder, folder.resolve("data"));
    instance.create();
  }

  @Test
  void portAndModeAreRemembered() throws Exception {
    instance.remember(new Ports(9000), Instance.Mode.EMPTY);
    Instance again = Instance.open(folder, folder.resolve("data"));
    assertThat(again.lastPort()).hasValue(9000);
    assertThat(again.mode()).contains(Instance.Mode.EMPTY);
  }

  @Test
  void secretsStayTheSameAndOnlyTheOwnerReadsThem() throws Exception {
    String first = instance.secrets().get("session");
    String code = instance.secrets().code("bootstrap");
    Instance again = Instance.open(folder, folder.resolve("data"));
    assertThat(again.secrets().get("session")).isEqualTo(first).hasSizeGreaterThanOrEqualTo(32);
    assertThat(again.secrets().code("bootstrap"))
        .isEqualTo(code)
        .matches("[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}");
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(folder.resolve("data/secrets"))))
        .isEqualTo("rw-------");
  }

  @Test
  void aPartOutlivesItsStarterIsSeenAndEndsAlone() throws Exception {
    Parts parts = new Parts(instance);
    parts.start(Part.DEMO_SITES, List.of("sleep", "300"), Map.of(), folder);
    parts.start(Part.API, List.of("sleep", "300"), Map.of(), folder);
    assertThat(new Parts(instance).running()).containsExactly(Part.API, Part.DEMO_SITES);
    new Parts(instance).stop(Part.API);
    assertThat(parts.running()).containsExactly(Part.DEMO_SITES);
    assertThat(parts.lost()).isEmpty();
    parts.stopAll();
    assertThat(parts.running()).isEmpty();
  }

  @Test
  void aKilledPartIsLostUntilItIsStopped() throws Exception {
    Parts parts = new Parts(instance);
    parts.start(Part.API, List.of("sleep", "300"), Map.of(), folder);
    ProcessRecord record = parts.record(Part.API).orElseThrow();
    Signal.KILL.send(record.pid());
    ProcessHandle.of(record.pid()).ifPresent(handle -> handle.onExit().join());
    assertThat(parts.running()).isEmpty();
    assertThat(parts.lost()).containsExactly(Part.API);
    parts.stop(Part.API);
    assertThat(parts.lost()).isEmpty();
  }

  @Test
  void nothingStartsOnceStopped() throws Exception {
    Parts parts = new Parts(instance);
    parts.stopAll();
    assertThatThrownBy(() -> parts.start(Part.API, List.of("sleep", "300"), Map.of(), folder))
        .isInstanceOf(LaunchFailure.class);
  }

  @Test
  void aFolderThatIsNotAnInstancesIsNotDeleted() throws Exception {
    Path other = Files.createDirectory(folder.resolve("other"));
    Files.writeString(other.resolve("letter"), "mine");
    Options options = Options.parse(folder, List.of("--data", other.toString(), "--yes"));
    Instance stranger = Instance.open(folder, other);
    assertThatThrownBy(() -> new Reset(stranger, options, new Progress(System.out)).run())
        .hasMessageContaining("not a data folder");
    assertThat(other.resolve("letter")).exists();
  }
}
