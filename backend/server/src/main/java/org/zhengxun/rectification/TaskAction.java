package org.zhengxun.rectification;

import java.util.ArrayList;
import java.util.List;
import org.zhengxun.shared.label.Labelled;
import org.zhengxun.tenancy.Actor;
import org.zhengxun.tenancy.Role;

/** What somebody may do with a task now; screens show nothing else. */
public enum TaskAction implements Labelled {
  CHANGE("修改"),
  DISCARD("作废"),
  ISSUE("下达"),
  ANSWER("答复"),
  SUBMIT("提交审核"),
  SEND_BACK("退回填报"),
  SEND("报送"),
  VERIFY("核验通过"),
  RETURN("退回");

  private final String label;

  TaskAction(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }

  /** The actions open to the actor in the task's state. */
  static List<TaskAction> of(RectificationTask task, Actor actor) {
    List<TaskAction> actions = new ArrayList<>();
    boolean issuer = task.orgId().equals(actor.orgId());
    boolean unit = task.unitId().equals(actor.orgId());
    if (issuer && task.state() == TaskState.DRAFT) {
      add(actions, actor.has(Role.INSPECTOR), CHANGE, DISCARD);
      add(actions, actor.has(Role.APPROVER), ISSUE);
    }
    if (issuer && task.state() == TaskState.REPLIED) {
      add(actions, actor.has(Role.APPROVER), VERIFY, RETURN);
    }
    if (unit && task.state() == TaskState.ISSUED) {
      add(actions, actor.has(Role.REPORTER), ANSWER, SUBMIT);
    }
    if (unit && task.state() == TaskState.SIGNING) {
      add(actions, actor.has(Role.REVIEWER), SEND_BACK, SEND);
    }
    return actions;
  }

  private static void add(List<TaskAction> to, boolean may, TaskAction... actions) {
    if (may) {
      to.addAll(List.of(actions));
    }
  }
}
