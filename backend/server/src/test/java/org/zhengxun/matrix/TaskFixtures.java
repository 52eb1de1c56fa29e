package org.zhengxun.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.zhengxun.inspection.finding.Finding;
import org.zhengxun.rectification.TaskState;
import org.zhengxun.rectification.TestTasks;
import org.zhengxun.rectification.TestTasks.Made;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.testing.Inspections;
import org.zhengxun.testing.World;

/** Tasks as seen by their issuer ("issued…") and by their unit ("asked…"). */
@ApplicationScoped
class TaskFixtures implements Fixtures.Source {
  private static final Map<String, Object> TERMS =
      Map.of("kind", "DAY", "on", "2035-03-01", "demands", "逐项整改", "addressee", "办公室");
  private static final Map<String, Object> REASON = Map.of("reason", "仍未整改到位");

  private final TestTasks tasks;
  private final Inspections inspections;

  TaskFixtures(TestTasks tasks, Inspections inspections) {
    this.tasks = tasks;
    this.inspections = inspections;
  }

  @Override
  public Map<String, BiFunction<World, Organisation, Request>> fixtures() {
    Map<String, BiFunction<World, Organisation, Request>> all = new HashMap<>();
    all.put("openFinding", (w, o) -> Request.of().path("id", campaignWithFinding(o)));
    all.put(
        "newTasks",
        (w, o) -> Request.of().path("id", campaignWithFinding(o)).body(Map.of("terms", TERMS)));
    all.put("tasks", (w, o) -> Request.of().query("limit", 500).visible(issued(w, o).taskId()));
    all.put("tasksAsked", (w, o) -> Request.of().query("limit", 500).visible(asked(w, o).taskId()));
    all.put("task", (w, o) -> Request.of().path("id", issued(w, o).taskId()));
    all.put("draftTask", (w, o) -> at(issuedAs(w, o, TaskState.DRAFT)));
    all.put("changeTask", (w, o) -> at(issuedAs(w, o, TaskState.DRAFT)).body(TERMS));
    all.put(
        "draftTasks",
        (w, o) ->
            Request.of().body(Map.of("tasks", List.of(seen(issuedAs(w, o, TaskState.DRAFT))))));
    all.put("repliedTask", (w, o) -> at(issuedAs(w, o, TaskState.REPLIED)));
    all.put("lookedAgain", (w, o) -> item(tasks.lookedAgain(issued(w, o))));
    all.put("askedLookedAgain", (w, o) -> item(tasks.lookedAgain(asked(w, o))));
    all.put("returnTask", (w, o) -> at(issuedAs(w, o, TaskState.REPLIED)).body(REASON));
    all.put("saveAnswer", this::saveAnswer);
    all.put("submitAnswer", this::submitAnswer);
    all.put("askedTask", (w, o) -> at(asked(w, o)));
    all.put("signedTask", (w, o) -> at(askedAs(w, o, TaskState.SIGNING)));
    all.put("sendBackTask", (w, o) -> at(askedAs(w, o, TaskState.SIGNING)).body(REASON));
    return all;
  }

  private UUID campaignWithFinding(Organisation org) {
    Inspections.Planned planned = inspections.plan(org);
    inspections.resultsIn(planned);
    Finding found = inspections.confirmed(planned, "D066");
    return found.campaignId();
  }

  private Made issued(World world, Organisation office) {
    return issuedAs(world, office, TaskState.ISSUED);
  }

  private Made issuedAs(World world, Organisation office, TaskState state) {
    return tasks.make(office, world.unit(office), state);
  }

  private Made asked(World world, Organisation unit) {
    return askedAs(world, unit, TaskState.ISSUED);
  }

  /** Asked by an office that the caller does not see, so that only the unit's side counts. */
  private Made askedAs(World world, Organisation unit, TaskState state) {
    return tasks.make(world.province(), unit, state);
  }

  private Request saveAnswer(World world, Organisation unit) {
    Made made = asked(world, unit);
    return item(made)
        .version(made.itemVersion())
        .body(Map.of("text", "已补齐标识", "fileIds", List.of()));
  }

  private Request submitAnswer(World world, Organisation unit) {
    Made made = asked(world, unit);
    return item(made).version(made.itemVersion());
  }

  private static Map<String, Object> seen(Made made) {
    return Map.of("id", made.taskId(), "version", made.version());
  }

  private static Request item(Made made) {
    return Request.of().path("id", made.taskId()).path("itemId", made.itemId());
  }

  private static Request at(Made made) {
    return Request.of().path("id", made.taskId()).version(made.version());
  }
}
