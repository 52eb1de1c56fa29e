package org.zhengxun.inspector.fuzz;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/**
 * Whatever a site, an archive or a file holds, a reader comes to an end, throws only what it
 * documents, takes bounded memory and reads the same again. The inputs are the same in each run;
 * {@code ./zx prove fuzz} looks for new ones.
 */
class FuzzTest {
  private static final List<Target> TARGETS = Targets.all();
  private static final int LONGEST = 64 << 10;
  private static final long SEED = 4;

  /** Only to end what would never end. */
  private static final Duration HANG = Duration.ofMinutes(3);

  private static final Path KEPT = Path.of("target", "fuzz");

  @Provide
  Arbitrary<Target> targets() {
    return Arbitraries.of(TARGETS).withoutEdgeCases();
  }

  @Property(
      tries = 450,
      seed = "20190401",
      shrinking = ShrinkingMode.OFF,
      edgeCases = EdgeCasesMode.NONE)
  void everyReaderKeepsItsRulesWhateverItReads(
      @ForAll("targets") Target target, @ForAll long number) throws IOException {
    byte[] input = new Inputs(target, SEED, LONGEST).get(number);
    Trial trial = assertTimeoutPreemptively(HANG, () -> warm(target, input));
    if (trial.failure() != null) {
      Files.createDirectories(KEPT);
      Path kept = Files.write(KEPT.resolve(target.name() + "-test.bin"), input);
      fail(target.name() + ": ./zx prove fuzz --replay " + kept.toAbsolutePath(), trial.failure());
    }
  }

  private static Trial warm(Target target, byte[] input) {
    Trial trial = Trial.of(target, input);
    return trial.failure() == null ? trial : Trial.of(target, input);
  }
}
