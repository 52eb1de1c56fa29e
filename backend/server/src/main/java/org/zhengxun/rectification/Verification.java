package org.zhengxun.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.zhengxun.inspection.finding.Finding;
import org.zhengxun.inspection.finding.FindingRepository;
import org.zhengxun.inspection.finding.Findings;
import org.zhengxun.shared.audit.AuditNote;
import org.zhengxun.shared.audit.Audited;
import org.zhengxun.shared.problem.Problem;
import org.zhengxun.tenancy.Duties;
import org.zhengxun.tenancy.Scope;

/** The issuer's side after the reply: verifies, or returns with a reason. */
@ApplicationScoped
public class Verification {
  private final TaskRepository tasks;
  private final FindingRepository findings;
  private final Findings verbs;
  private final History history;
  private final EntityManager entities;
  private final Duties duties;
  private final Scope scope;
  private final Clock clock;
  private final AuditNote audit;

  Verification(
      TaskRepository tasks,
      FindingRepository findings,
      Findings verbs,
      History history,
      EntityManager entities,
      Duties duties,
      Scope scope,
      Clock clock,
      AuditNote audit) {
    this.tasks = tasks;
    this.findings = findings;
    this.verbs = verbs;
    this.history = history;
    this.entities = entities;
    this.duties = duties;
    this.scope = scope;
    this.clock = clock;
    this.audit = audit;
  }

  /** Everything is mended: the findings are closed. */
  @Transactional
  @Audited("task.verify")
  public RectificationTask verify(UUID taskId, int version) {
    RectificationTask task = own(taskId, version);
    duties.requireOther(task.orgId(), "整改情况由您填报，请由其他审批员核验", task.submittedBy());
    task.close(scope.actor(), clock.instant());
    accept(
        tasks.lockedItems(taskId).stream().filter(i -> i.state() != ItemState.ACCEPTED).toList());
    history.add(task, "核验通过", null);
    entities.flush();
    return task;
  }

  /** What is not mended goes back to the unit; the rest is closed. */
  @Transactional
  @Audited("task.return")
  public RectificationTask returnToUnit(UUID taskId, int version, NewReason reason) {
    RectificationTask task = own(taskId, version);
    task.returnToUnit(reason.reason().strip());
    List<RectificationItem> asked =
        tasks.lockedItems(taskId).stream().filter(i -> i.state() == ItemState.ANSWERED).toList();
    List<RectificationItem> back =
        reason.itemIds() == null
            ? asked
            : asked.stream().filter(i -> reason.itemIds().contains(i.id())).toList();
    if (back.isEmpty()) {
      throw Problem.invalid("itemIds", "请选择没有整改到位的问题");
    }
    accept(asked.stream().filter(i -> !back.contains(i)).toList());
    back.forEach(item -> item.returnToUnit(reason.reason().strip()));
    verbs.returned(found(back), "退回整改：" + reason.reason().strip());
    history.add(task, "退回整改", reason.reason().strip());
    entities.flush();
    return task;
  }

  private void accept(List<RectificationItem> items) {
    items.forEach(RectificationItem::accept);
    verbs.close(found(items), "核验为已整改");
  }

  private List<Finding> found(List<RectificationItem> items) {
    return items.stream().map(i -> findings.get(i.findingId())).toList();
  }

  private RectificationTask own(UUID taskId, int version) {
    RectificationTask task = tasks.get(taskId);
    scope.requireOwn(task.orgId(), "该任务由" + task.issuerName() + "核验");
    audit.subject("task", task.id(), task.title() + "（" + task.unitName() + "）");
    return tasks.get(taskId, version);
  }
}
