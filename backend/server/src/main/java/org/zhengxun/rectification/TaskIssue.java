package org.zhengxun.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zhengxun.inspection.finding.Finding;
import org.zhengxun.inspection.finding.FindingRepository;
import org.zhengxun.inspection.finding.Findings;
import org.zhengxun.shared.audit.AuditNote;
import org.zhengxun.shared.audit.Audited;
import org.zhengxun.shared.problem.Problem;
import org.zhengxun.shared.web.SeenRow;
import org.zhengxun.tenancy.Duties;
import org.zhengxun.tenancy.Scope;

/** The approver issues drafts: from then on the units see task and findings. */
@ApplicationScoped
public class TaskIssue {
  private final TaskRepository tasks;
  private final FindingRepository findings;
  private final Findings verbs;
  private final History history;
  private final Duties duties;
  private final EntityManager entities;
  private final Scope scope;
  private final Clock clock;
  private final AuditNote audit;

  TaskIssue(
      TaskRepository tasks,
      FindingRepository findings,
      Findings verbs,
      History history,
      Duties duties,
      EntityManager entities,
      Scope scope,
      Clock clock,
      AuditNote audit) {
    this.tasks = tasks;
    this.findings = findings;
    this.verbs = verbs;
    this.history = history;
    this.duties = duties;
    this.entities = entities;
    this.scope = scope;
    this.clock = clock;
    this.audit = audit;
  }

  /** Issues all of them or none. */
  @Transactional
  @Audited("task.issue")
  public List<RectificationTask> issue(List<SeenRow> drafts) {
    List<RectificationTask> all = new ArrayList<>();
    for (SeenRow draft : new LinkedHashSet<>(drafts)) {
      RectificationTask task = tasks.get(draft.id());
      all.add(task);
      scope.requireOwn(task.orgId(), "该任务由" + task.issuerName() + "下达");
      duties.requireOther(task.orgId(), "该任务由您起草，请由其他审批员下达", task.draftedBy());
      task.requireUnissued();
      draft.requireStill(task.version(), "“" + task.title() + "”已被他人修改，请刷新后再下达");
      issue(task, "下达任务");
    }
    audit.subject("task", all.getFirst().id(), all.getFirst().title());
    audit.detail("下达 " + all.size() + " 项任务");
    entities.flush();
    return all;
  }

  /** Findings taken back or mended since the draft was written are left out. */
  void issue(RectificationTask task, String action) {
    List<Finding> of = open(task);
    if (of.isEmpty()) {
      throw Problem.wrongState(
          "“" + task.title() + "”（" + task.unitName() + "）所列问题都已撤回或整改，请撤销这份草稿");
    }
    leaveOut(task, of);
    task.issue(scope.actor(), clock.instant());
    verbs.startRectification(of, action + "，期限" + task.due().words());
    verbs.showTo(of, task.unitId());
    tasks.share(task.id(), task.unitId());
    history.add(task, action, "期限" + task.due().words());
  }

  /** The findings of a draft that still ask to be mended. */
  List<Finding> open(RectificationTask draft) {
    return tasks.items(draft.id()).stream()
        .map(item -> findings.get(item.findingId()))
        .filter(OpenFindings::open)
        .toList();
  }

  private void leaveOut(RectificationTask draft, List<Finding> open) {
    Set<UUID> kept = open.stream().map(Finding::id).collect(Collectors.toSet());
    List<RectificationItem> gone =
        tasks.items(draft.id()).stream().filter(i -> !kept.contains(i.findingId())).toList();
    if (!gone.isEmpty()) {
      gone.forEach(entities::remove);
      entities.flush(); // while it is a draft: an issued task's items stay
      history.add(draft, "调整任务", gone.size() + " 个问题已撤回或整改，不再列入");
    }
  }
}
