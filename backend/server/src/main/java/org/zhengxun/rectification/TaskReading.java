package org.zhengxun.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zhengxun.shared.audit.AuditNote;
import org.zhengxun.shared.audit.Audited;
import org.zhengxun.shared.page.Listing;
import org.zhengxun.shared.page.Page;
import org.zhengxun.shared.page.PageRequest;
import org.zhengxun.shared.page.SortKey;
import org.zhengxun.tenancy.Scope;

/** Lists and pages of tasks. */
@ApplicationScoped
public class TaskReading {
  private final EntityManager entities;
  private final TaskRepository tasks;
  private final Scope scope;
  private final Clock clock;
  private final AuditNote audit;

  TaskReading(
      EntityManager entities, TaskRepository tasks, Scope scope, Clock clock, AuditNote audit) {
    this.entities = entities;
    this.tasks = tasks;
    this.scope = scope;
    this.clock = clock;
    this.audit = audit;
  }

  @Transactional
  public Page<TaskRow> list(TaskFilter filter, PageRequest request) {
    Page<RectificationTask> page =
        Listing.of(entities, RectificationTask.class, "rectification_task t")
            .where("t.state <> 'DISCARDED'")
            .where("t.unit_id = :mine", "mine", mine(filter, TaskFilter.View.MINE))
            .where("t.org_id = :issuer", "issuer", mine(filter, TaskFilter.View.ISSUED))
            .where("t.state in (:states)", "states", names(filter.states))
            .where("t.campaign_id = :campaign", "campaign", filter.campaign)
            .where("t.unit_id = :unit", "unit", filter.unit)
            .where(
                "t.state in ('ISSUED', 'SIGNING') and t.due_at < :now",
                "now",
                filter.overdue ? clock.instant().atOffset(ZoneOffset.UTC) : null)
            .search(
                filter.q,
                "t.title",
                "t.unit_name",
                "(select string_agg(i.target_name, ' ') from rectification_item i where i.task_id = t.id)")
            .sort("due", SortKey.time("t.due_at"))
            .sort("unit", SortKey.chinese("t.unit_name"))
            .sort("issued", SortKey.time("t.issued_at"))
            .page(request);
    return new Page<>(rows(page.items()), page.nextCursor(), page.total());
  }

  @Transactional
  @Audited("task.export")
  public List<TaskRow> export(TaskFilter filter, PageRequest request) {
    List<TaskRow> rows = list(filter, request.whole()).items();
    audit.detail(rows.size() + " 行");
    return rows;
  }

  @Transactional
  public TaskView detail(UUID id) {
    RectificationTask task = tasks.get(id);
    return TaskView.of(
        task,
        tasks.items(id),
        tasks.steps(id),
        TaskAction.of(task, scope.actor()),
        clock.instant());
  }

  @Transactional
  public List<TaskRow> rows(List<RectificationTask> of) {
    Map<UUID, List<RectificationItem>> items =
        tasks.itemsOf(of.stream().map(RectificationTask::id).toList()).stream()
            .collect(Collectors.groupingBy(RectificationItem::taskId));
    return of.stream()
        .map(t -> TaskRow.of(t, items.getOrDefault(t.id(), List.of()), clock.instant()))
        .toList();
  }

  private UUID mine(TaskFilter filter, TaskFilter.View view) {
    return filter.view == view ? scope.org() : null;
  }

  private static List<String> names(List<TaskState> states) {
    return states == null ? List.of() : states.stream().map(TaskState::name).toList();
  }
}
