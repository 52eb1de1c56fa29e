package org.zhengxun.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhengxun.inspection.finding.FindingRepository;
import org.zhengxun.tenancy.Actor;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.tenancy.Role;
import org.zhengxun.tenancy.SystemWork;
import org.zhengxun.testing.Api;
import org.zhengxun.testing.ApiTest;
import org.zhengxun.testing.Inspections;
import org.zhengxun.testing.World;

/** A draft whose only finding was taken back before it was issued. */
@ApiTest
class DraftOfTakenBackTest {
  @Inject World world;
  @Inject TestTasks made;
  @Inject Inspections inspections;
  @Inject TaskRepository tasks;
  @Inject FindingRepository findings;
  @Inject NoticeTasks notice;
  @Inject SystemWork system;

  @Test
  void isNotIssuedAndSaysWhy() {
    Organisation city = world.city();
    TestTasks.Made draft = takenBack(city);
    Api.as(world.token(city, Role.APPROVER))
        .body(Map.of("tasks", List.of(Map.of("id", draft.taskId(), "version", draft.version()))))
        .post("/api/v1/tasks/issue")
        .then()
        .statusCode(409)
        .body("detail", containsString("请撤销这份草稿"));
  }

  @Test
  void doesNotHoldUpTheNotice() {
    Organisation city = world.city();
    TestTasks.Made draft = takenBack(city);
    system.run(
        Actor.system(city),
        () -> {
          RectificationTask task = tasks.get(draft.taskId());
          Deadline deadline = Deadline.day(LocalDate.of(2035, 2, 28));
          assertThat(notice.expect(task.campaignId(), deadline).issued()).isZero();
          assertThat(notice.carry(task.campaignId(), deadline, "通报").issued()).isZero();
          assertThat(task.state()).isEqualTo(TaskState.DISCARDED);
        });
  }

  @Test
  void isIssuedWithWhatIsLeft() {
    Organisation city = world.city();
    Inspections.Planned planned = inspections.plan(city);
    inspections.resultsIn(planned);
    UUID stays = inspections.confirmed(planned, "D066").id();
    UUID goes = inspections.confirmed(planned, "D068").id();
    JsonPath draft = drafted(city, planned);
    withdraw(goes);
    Api.as(world.token(city, Role.APPROVER))
        .body(
            Map.of(
                "tasks",
                List.of(
                    Map.of(
                        "id", draft.getString("[0].id"), "version", draft.getInt("[0].version")))))
        .post("/api/v1/tasks/issue")
        .then()
        .statusCode(200);
    Api.as(world.token(city, Role.APPROVER))
        .get("/api/v1/tasks/" + draft.getString("[0].id"))
        .then()
        .body("items.findingId", contains(stays.toString()))
        .body("history.words", hasItem("1 个问题已撤回或整改，不再列入"));
  }

  private JsonPath drafted(Organisation city, Inspections.Planned planned) {
    return Api.as(world.token(city, Role.INSPECTOR))
        .body(
            Map.of(
                "terms",
                Map.of(
                    "kind", "OFFICE_HOURS",
                    "on", "2035-02-19",
                    "demands", "逐项整改",
                    "addressee", "市政府办公室")))
        .post("/api/v1/campaigns/{id}/tasks", planned.campaign().id())
        .then()
        .statusCode(201)
        .extract()
        .jsonPath();
  }

  private void withdraw(UUID finding) {
    world.asSystem(
        () -> findings.get(finding).withdraw("录入有误", "检查员", Instant.parse("2025-02-17T02:00:00Z")));
  }

  private TestTasks.Made takenBack(Organisation city) {
    TestTasks.Made draft = made.make(city, world.unit(city), TaskState.DRAFT);
    List<UUID> of =
        world.asSystem(
            () -> tasks.items(draft.taskId()).stream().map(RectificationItem::findingId).toList());
    of.forEach(this::withdraw);
    return draft;
  }
}
