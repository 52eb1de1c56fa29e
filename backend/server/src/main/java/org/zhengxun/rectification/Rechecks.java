package org.zhengxun.rectification;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.zhengxun.shared.Ids;
import org.zhengxun.shared.job.Jobs;

/** Asks the machine to look again: durable work, in the transaction of the answer. */
@ApplicationScoped
class Rechecks {
  private final Jobs jobs;

  Rechecks(Jobs jobs) {
    this.jobs = jobs;
  }

  /** Queues a second look for those of the items that a machine can look at. */
  void ask(RectificationTask task, List<RectificationItem> items) {
    UUID run = Ids.next();
    long waiting = items.stream().filter(item -> item.askMachine(run)).count();
    if (waiting > 0) {
      jobs.enqueue(RecheckJob.KIND, run.toString(), new Work(run, task.id(), task.orgId()));
    }
  }

  /**
   * @param orgId the issuer, on whose behalf the machine looks
   */
  @RegisterForReflection
  public record Work(UUID run, UUID taskId, UUID orgId) {}
}
