package org.zhengxun.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {
  private static final Path ROOT = Path.of("/repository");

  @Test
  void dataLiesInTheRepositoryUnlessToldOtherwise() {
    Options options = Options.parse(ROOT, List.of());
    assertThat(options.data()).isEqualTo(ROOT.resolve(".zx"));
    assertThat(options.port()).isEmpty();
    assertThat(options.empty()).isFalse();
  }

  @Test
  void allOptionsAreRead() {
    Options options =
        Options.parse(ROOT, List.of("--port", "9000", "--data", "/d", "--empty", "--yes"));
    assertThat(options.port()).hasValue(9000);
    assertThat(options.data()).isEqualTo(Path.of("/d"));
    assertThat(options.empty()).isTrue();
    assertThat(options.yes()).isTrue();
  }

  @Test
  void whatIsNotUnderstoodIsNamed() {
    assertThatThrownBy(() -> Options.parse(ROOT, List.of("--prot"))).hasMessageContaining("--prot");
    assertThatThrownBy(() -> Options.parse(ROOT, List.of("--port")))
        .hasMessageContaining("--port needs a value");
    assertThatThrownBy(() -> Options.parse(ROOT, List.of("--port", "many")))
        .hasMessageContaining("many");
  }

  @Test
  void durationsReadWell() {
    assertThat(Progress.format(Duration.ofMillis(1250))).isEqualTo("1.3 s");
    assertThat(Progress.format(Duration.ofSeconds(125))).isEqualTo("2m 05s");
  }

  @Test
  void downloadsAreTakenUpByEitherProgram() {
    Path part = Path.of("/c/k.zip.part");
    assertThat(KeycloakDownload.downloadCommand(true, "https://r/k.zip", part, true))
        .startsWith("curl")
        .containsSequence("-o", "/c/k.zip.part", "-C", "-", "https://r/k.zip");
    assertThat(KeycloakDownload.downloadCommand(false, "https://r/k.zip", part, true))
        .startsWith("wget")
        .containsSequence("-O", "/c/k.zip.part", "-c", "https://r/k.zip");
  }

  @Test
  void programsAreFoundForBothArchitectures() {
    assertThat(PostgresBinaries.architecture("amd64")).isEqualTo("x86_64");
    assertThat(PostgresBinaries.architecture("aarch64")).isEqualTo("arm_64");
    assertThat(PostgresBinaries.class.getResource("/postgres-linux-x86_64.txz")).isNotNull();
    assertThat(PostgresBinaries.class.getResource("/postgres-linux-arm_64.txz")).isNotNull();
  }
}
