package org.zhengxun.inspector.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The same with pages of the largest size read: {@code ./zx prove hostile}. */
class HostileSiteTest {
  private static final String HEAP = "-Xmx160m";
  private static final String FILES = "400000";
  private static final String MEGABYTES = "300";

  @Test
  @Timeout(300)
  void aSiteOfHostileFilesIsInspectedInAProcessOf300Megabytes()
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                HostileSite.class.getName(),
                FILES,
                MEGABYTES)
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).as(said).isZero();
  }
}
