package org.zhengxun.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.zhengxun.inspection.Campaign;
import org.zhengxun.inspection.CampaignRepository;
import org.zhengxun.shared.work.WaitingItem;
import org.zhengxun.tenancy.Actor;
import org.zhengxun.tenancy.Role;
import org.zhengxun.tenancy.WorkSource;

/** What waits for somebody in rectification, for the desk. */
@ApplicationScoped
public class TaskWork implements WorkSource {
  private static final Set<String> CAME_BACK = Set.of("退回整改", "退回填报员");

  private final TaskRepository tasks;
  private final OpenFindings open;
  private final CampaignRepository campaigns;

  TaskWork(TaskRepository tasks, OpenFindings open, CampaignRepository campaigns) {
    this.tasks = tasks;
    this.open = open;
    this.campaigns = campaigns;
  }

  /**
   * Tasks whose turn it is for the actor's organisation and roles, the most urgent first, and the
   * inspections whose problems nobody has been asked to mend yet.
   */
  @Override
  @Transactional
  public List<WaitingItem> waitingFor(Actor actor) {
    List<WaitingItem> waiting = new ArrayList<>();
    if (actor.has(Role.REPORTER)) {
      of("unitId", actor, TaskState.ISSUED)
          .forEach(t -> waiting.add(of(t, reporterHint(t), received(t), "答复")));
    }
    if (actor.has(Role.REVIEWER)) {
      of("unitId", actor, TaskState.SIGNING)
          .forEach(t -> waiting.add(of(t, t.submittedByName() + "已填报", t.submittedAt(), "审核报送")));
    }
    if (actor.has(Role.APPROVER)) {
      of("orgId", actor, TaskState.REPLIED)
          .forEach(t -> waiting.add(of(t, machineHint(t), t.sentAt(), "核验")));
      of("orgId", actor, TaskState.DRAFT)
          .forEach(t -> waiting.add(of(t, t.draftedByName() + "已起草", t.draftedAt(), "下达")));
    }
    if (actor.has(Role.INSPECTOR)) {
      campaigns.awaitingNotice(actor.orgId()).forEach(campaign -> addUnasked(waiting, campaign));
    }
    return waiting;
  }

  /** Units named with open problems that no task asks for. */
  private void addUnasked(List<WaitingItem> waiting, Campaign campaign) {
    int units = OpenFindings.byUnit(open.listed(campaign.id())).size();
    if (units > 0) {
      waiting.add(
          new WaitingItem(
              WaitingItem.Kind.TASK,
              units + " 个单位待下达整改任务",
              campaign.title(),
              "列入通报的问题尚未下达整改",
              null,
              null,
              "/campaigns/" + campaign.id() + "/tasks",
              "去下达"));
    }
  }

  private List<RectificationTask> of(String side, Actor actor, TaskState state) {
    return tasks.waiting(side, actor.orgId(), state);
  }

  /** When it came to the reporter: as issued, or as it last came back. */
  private Instant received(RectificationTask task) {
    return tasks.steps(task.id()).stream()
        .map(RectificationStep::view)
        .filter(step -> CAME_BACK.contains(step.action()))
        .map(RectificationStep.StepView::at)
        .max(Comparator.naturalOrder())
        .orElse(task.issuedAt());
  }

  private String reporterHint(RectificationTask task) {
    List<RectificationItem> items = tasks.items(task.id());
    long answered = items.stream().filter(RectificationItem::answered).count();
    String progress = "已答复 " + answered + " / " + items.size();
    return task.returnReason() == null ? progress : "被退回：" + task.returnReason();
  }

  private String machineHint(RectificationTask task) {
    List<RectificationItem> items = tasks.items(task.id());
    long remains = items.stream().filter(i -> i.recheckState() == RecheckState.REMAINS).count();
    long mended = items.stream().filter(i -> i.recheckState() == RecheckState.MENDED).count();
    if (remains > 0) {
      return "机器复查：" + remains + " 个问题仍存在";
    }
    return mended > 0 ? "机器复查：" + mended + " 个问题已整改" : "需人工核验";
  }

  private static WaitingItem of(RectificationTask t, String hint, Instant since, String action) {
    return new WaitingItem(
        WaitingItem.Kind.TASK,
        t.title(),
        t.unitName(),
        hint,
        since,
        t.due().at(),
        "/tasks/" + t.id(),
        action);
  }
}
