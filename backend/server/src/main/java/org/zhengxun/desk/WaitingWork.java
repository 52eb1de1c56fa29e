package org.zhengxun.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.zhengxun.inspection.result.InspectionWork;
import org.zhengxun.rectification.TaskWork;
import org.zhengxun.registry.RegisterImports;
import org.zhengxun.tenancy.Actor;
import org.zhengxun.tenancy.Role;

/** Gathers what waits for somebody from every feature, the most urgent first. */
@ApplicationScoped
public class WaitingWork {
  private static final Comparator<Instant> LAST_WITHOUT =
      Comparator.nullsLast(Comparator.naturalOrder());

  private final InspectionWork inspection;
  private final TaskWork tasks;
  private final RegisterImports baselines;

  WaitingWork(InspectionWork inspection, TaskWork tasks, RegisterImports baselines) {
    this.inspection = inspection;
    this.tasks = tasks;
    this.baselines = baselines;
  }

  /** What is due stands before what has no deadline, older before newer. */
  @Transactional
  public List<WaitingItem> waitingFor(Actor actor) {
    List<WaitingItem> all = new ArrayList<>();
    if (actor.orgId() == null) {
      return all;
    }
    inspection
        .waitingFor(actor)
        .forEach(
            w ->
                all.add(
                    new WaitingItem(
                        WaitingItem.Kind.INSPECTION,
                        w.title(),
                        w.subject(),
                        w.hint(),
                        w.since(),
                        w.deadline(),
                        w.link(),
                        w.action())));
    tasks
        .waitingFor(actor)
        .forEach(
            w ->
                all.add(
                    new WaitingItem(
                        WaitingItem.Kind.TASK,
                        w.title(),
                        w.subject(),
                        w.hint(),
                        w.since(),
                        w.deadline(),
                        w.link(),
                        w.action())));
    all.addAll(baselines(actor));
    all.sort(
        Comparator.comparing(WaitingItem::deadline, LAST_WITHOUT)
            .thenComparing(WaitingItem::since, LAST_WITHOUT));
    return all;
  }

  private List<WaitingItem> baselines(Actor actor) {
    if (!actor.has(Role.APPROVER)) {
      return List.of();
    }
    return baselines.waiting(actor.orgId()).stream()
        .map(
            i ->
                new WaitingItem(
                    WaitingItem.Kind.BASELINE,
                    "名录基线待应用：" + i.kind().label(),
                    i.fileName(),
                    i.preparedByName() + "已编制，新增 " + i.fresh() + " 条，变更 " + i.changed() + " 条",
                    i.preparedAt(),
                    null,
                    "/register-imports/" + i.id(),
                    "审核应用"))
        .toList();
  }
}
