package org.zhengxun.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.zhengxun.shared.problem.Problem;
import org.zhengxun.tenancy.Attachable;
import org.zhengxun.tenancy.Scope;

/** The unit attaches while it answers. */
@ApplicationScoped
public class TaskAttachments implements Attachable {
  private final TaskRepository tasks;
  private final Scope scope;

  TaskAttachments(TaskRepository tasks, Scope scope) {
    this.tasks = tasks;
    this.scope = scope;
  }

  @Override
  public boolean knows(UUID subjectId) {
    return tasks.find(subjectId).isPresent();
  }

  @Override
  public void requireMayAttach(UUID subjectId) {
    RectificationTask seen = tasks.get(subjectId);
    scope.requireOwn(seen.unitId(), "该任务由" + seen.unitName() + "答复，附件由其添加");
    tasks.locked(subjectId).requireAnswering();
  }

  /** An answer names its files itself; what it no longer names is not shown. */
  @Override
  public void requireMayRemove(UUID subjectId) {
    throw Problem.wrongState("整改佐证请在答复中移除");
  }
}
