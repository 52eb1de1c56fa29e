package org.zhengxun.rectification;

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

  /** Queues one look per site for the items that wait for the machine. */
  void ask(RectificationTask task, List<RectificationItem> items) {
    List<UUID> waiting =
        items.stream()
            .filter(item -> item.recheckState() == RecheckState.WAITING)
            .map(RectificationItem::id)
            .toList();
    if (!waiting.isEmpty()) {
      String id = Ids.next().toString();
      jobs.enqueue(RecheckJob.KIND, id, new Work(task.id(), task.orgId(), waiting));
    }
  }

  /**
   * @param orgId the issuer, on whose behalf the machine looks
   */
  public record Work(UUID taskId, UUID orgId, List<UUID> itemIds) {}
}
