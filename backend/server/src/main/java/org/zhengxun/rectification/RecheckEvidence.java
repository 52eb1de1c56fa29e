package org.zhengxun.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.UUID;
import java.util.function.Supplier;
import org.zhengxun.shared.audit.AuditNote;
import org.zhengxun.shared.audit.Audited;
import org.zhengxun.shared.file.FileStore;
import org.zhengxun.shared.problem.Problem;

/** The answers that second looks rest on, for both sides of a task. */
@ApplicationScoped
public class RecheckEvidence {
  private final TaskRepository tasks;
  private final FileStore store;
  private final AuditNote audit;

  RecheckEvidence(TaskRepository tasks, FileStore store, AuditNote audit) {
    this.tasks = tasks;
    this.store = store;
    this.audit = audit;
  }

  /** Not found when the last look at the item kept none. */
  @Transactional
  @Audited("task.export")
  public Archive of(UUID taskId, UUID itemId) {
    RectificationTask task = tasks.get(taskId);
    RectificationItem item =
        tasks.items(taskId).stream()
            .filter(i -> i.id().equals(itemId) && i.recheckEvidence() != null)
            .findFirst()
            .orElseThrow(() -> Problem.notFound("机器复查的取证存档"));
    String sha256 = item.recheckEvidence();
    audit.subject("task", taskId, task.title());
    audit.detail(item.targetName() + "的复查取证存档，SHA-256 " + sha256);
    return new Archive(item.targetName() + "_复查取证存档.warc.gz", () -> store.open(sha256));
  }

  /**
   * A file of the store.
   *
   * @param name to save it under
   */
  public record Archive(String name, Supplier<InputStream> content) {
    InputStream open() {
      return content.get();
    }
  }
}
