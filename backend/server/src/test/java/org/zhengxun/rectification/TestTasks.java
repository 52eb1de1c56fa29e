package org.zhengxun.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.zhengxun.inspection.finding.Finding;
import org.zhengxun.shared.file.FileStore;
import org.zhengxun.tenancy.Actor;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.testing.Inspections;
import org.zhengxun.testing.World;

/** Builds tasks in any state between any two organisations, without going through their flow. */
@ApplicationScoped
public class TestTasks {
  private static final Instant NOW = Instant.parse("2025-02-17T02:00:00Z");
  private static final Deadline DUE = Deadline.day(LocalDate.of(2035, 2, 28));

  private final World world;
  private final Inspections inspections;
  private final TaskRepository tasks;
  private final FileStore store;
  private final EntityManager entities;

  TestTasks(
      World world,
      Inspections inspections,
      TaskRepository tasks,
      FileStore store,
      EntityManager entities) {
    this.world = world;
    this.inspections = inspections;
    this.tasks = tasks;
    this.store = store;
    this.entities = entities;
  }

  /** A task with one finding, answered once the task is issued. */
  public Made make(Organisation issuer, Organisation unit, TaskState state) {
    Inspections.Planned planned = inspections.plan(issuer);
    UUID found = inspections.confirmed(planned, "D066").id();
    return world.asSystem(() -> build(planned, found, issuer, unit, state));
  }

  /** The machine looked at the task's item again and kept what it read. */
  public Made lookedAgain(Made made) {
    byte[] warc = "WARC".getBytes(StandardCharsets.UTF_8);
    String kept = store.keep(new ByteArrayInputStream(warc)).sha256();
    world.asSystem(
        () ->
            entities
                .find(RectificationItem.class, made.itemId())
                .endRecheck(RecheckState.REMAINS, "仍存在 1 处", List.of(), kept, NOW));
    return made;
  }

  private Made build(
      Inspections.Planned planned,
      UUID findingId,
      Organisation issuer,
      Organisation unit,
      TaskState state) {
    Finding finding = entities.find(Finding.class, findingId);
    TaskPlan plan = TaskPlan.of(planned.campaign(), issuer, unit.id(), unit.name());
    RectificationTask task =
        new RectificationTask(plan, new TaskTerms(DUE, "逐项整改", "办公室"), person("检查员"), NOW);
    RectificationItem item = new RectificationItem(task, 1, finding, List.of(), null, List.of());
    if (state != TaskState.DRAFT) {
      task.issue(person("审批员"), NOW);
      finding.startRectification();
      tasks.share(task.id(), unit.id());
      tasks.share(finding.id(), unit.id());
      item.save("已补齐", List.of(), NOW);
      item.answer("填报员", NOW);
    }
    if (state == TaskState.SIGNING || state == TaskState.REPLIED) {
      task.submit(person("填报员"), NOW);
    }
    if (state == TaskState.REPLIED) {
      task.send(person("审核人"), NOW);
      finding.replied();
    }
    tasks.add(task, List.of(item));
    entities.flush();
    return new Made(task.id(), task.version(), item.id(), item.version());
  }

  private static Actor person(String name) {
    return new Actor(UUID.randomUUID(), name, null, null, null, Set.of());
  }

  /** The task made, and its one item. */
  public record Made(UUID taskId, int version, UUID itemId, int itemVersion) {}
}
