package org.zhengxun.inspection.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.zhengxun.inspector.report.Report;
import org.zhengxun.shared.file.FileStore;
import org.zhengxun.testing.Inspections;
import org.zhengxun.testing.World;

/** Runs that are over, without a machine. */
@ApplicationScoped
public class TestRuns {
  private static final Instant AT = Instant.parse("2025-02-10T01:00:00Z");

  private final World world;
  private final RunRepository runs;
  private final FileStore store;

  TestRuns(World world, RunRepository runs, FileStore store) {
    this.world = world;
    this.runs = runs;
    this.store = store;
  }

  /** A run of the planned site that found nothing and kept a file of evidence. */
  public FileStore.Kept over(Inspections.Planned planned) {
    FileStore.Kept kept =
        store.keep(new ByteArrayInputStream("WARC".getBytes(StandardCharsets.UTF_8)));
    world.asSystem(
        () -> {
          Report report = Reports.withoutFault("D066");
          TargetRun run = new TargetRun(planned.site(), AT);
          run.begin(AT);
          run.finish(true, RunOutcome.WHOLE, report.checked().rules(), AT);
          runs.add(run);
          runs.flush();
          KeptAnswers answers = new KeptAnswers(Map.of(), kept, 1, 0);
          runs.add(
              new RunChecked(
                  run.id(), planned.campaign().orgId(), report.checked(), Map.of(), answers));
          runs.flush();
        });
    return kept;
  }
}
