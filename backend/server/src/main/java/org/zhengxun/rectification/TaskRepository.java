package org.zhengxun.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zhengxun.shared.problem.Problem;
import org.zhengxun.shared.web.SeenRow;

/** Queries over tasks; row-level security narrows them to issuer, unit, and those above. */
@ApplicationScoped
class TaskRepository {
  private static final String WHAT = "整改任务";

  private final EntityManager entities;

  TaskRepository(EntityManager entities) {
    this.entities = entities;
  }

  Optional<RectificationTask> find(UUID id) {
    return Optional.ofNullable(entities.find(RectificationTask.class, id));
  }

  RectificationTask get(UUID id) {
    return find(id).orElseThrow(() -> Problem.notFound(WHAT));
  }

  /** Nobody else changes the task until the transaction ends. */
  RectificationTask locked(UUID id) {
    RectificationTask task = get(id);
    entities.refresh(task, LockModeType.PESSIMISTIC_WRITE);
    return task;
  }

  /** The task as the actor saw it: refused when somebody changed it since. */
  RectificationTask get(UUID id, int version) {
    RectificationTask task = get(id);
    SeenRow.requireStill(version, task.version(), "“" + task.title() + "”已被他人办理或修改，请刷新后再试");
    return task;
  }

  /** Persists a new shared row: the first participant comes before the row it lets in. */
  void add(RectificationTask task, List<RectificationItem> items) {
    share(task.id(), task.orgId());
    entities.persist(task);
    entities.flush();
    items.forEach(entities::persist);
  }

  /** From now on the organisation, and those above it, read the task. */
  void share(UUID taskId, UUID orgId) {
    entities
        .createNativeQuery(
            "insert into participant (subject_id, org_id) values (?, ?) on conflict do nothing")
        .setParameter(1, taskId)
        .setParameter(2, orgId)
        .executeUpdate();
  }

  void add(RectificationStep step) {
    entities.persist(step);
  }

  List<RectificationItem> items(UUID taskId) {
    return entities
        .createQuery(
            "select i from RectificationItem i where i.taskId = :task order by i.position",
            RectificationItem.class)
        .setParameter("task", taskId)
        .getResultList();
  }

  /** The items to be changed; waits while the machine writes into one of them. */
  List<RectificationItem> lockedItems(UUID taskId) {
    return entities
        .createQuery(
            "select i from RectificationItem i where i.taskId = :task order by i.position",
            RectificationItem.class)
        .setParameter("task", taskId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  List<RectificationItem> itemsOf(Collection<UUID> taskIds) {
    return taskIds.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "select i from RectificationItem i where i.taskId in :tasks order by i.position",
                RectificationItem.class)
            .setParameter("tasks", taskIds)
            .getResultList();
  }

  RectificationItem item(UUID taskId, UUID itemId) {
    RectificationItem item = lockedItem(itemId);
    if (item == null || !item.taskId().equals(taskId)) {
      throw Problem.notFound("整改问题");
    }
    return item;
  }

  /** The machine writes while people do: whoever changes an item waits for the other. */
  RectificationItem lockedItem(UUID itemId) {
    return entities.find(RectificationItem.class, itemId, LockModeType.PESSIMISTIC_WRITE);
  }

  List<RectificationStep> steps(UUID taskId) {
    return entities
        .createQuery(
            "select s from RectificationStep s where s.taskId = :task order by s.at, s.id",
            RectificationStep.class)
        .setParameter("task", taskId)
        .getResultList();
  }

  /** Every task of an inspection that was not discarded. */
  List<RectificationTask> ofCampaign(UUID campaignId) {
    return entities
        .createQuery(
            "select t from RectificationTask t where t.campaignId = :campaign"
                + " and t.state <> :discarded order by t.id",
            RectificationTask.class)
        .setParameter("campaign", campaignId)
        .setParameter("discarded", TaskState.DISCARDED)
        .getResultList();
  }

  /** Tasks in a state that wait for an office (as issuer) or a unit. */
  List<RectificationTask> waiting(String side, UUID orgId, TaskState state) {
    return entities
        .createQuery(
            "select t from RectificationTask t where t."
                + side
                + " = :org and t.state = :state order by t.due.at, t.id",
            RectificationTask.class)
        .setParameter("org", orgId)
        .setParameter("state", state)
        .getResultList();
  }
}
