package org.zhengxun.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhengxun.inspection.finding.FindingRepository;
import org.zhengxun.tenancy.Actor;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.tenancy.Role;
import org.zhengxun.tenancy.SystemWork;
import org.zhengxun.testing.Api;
import org.zhengxun.testing.ApiTest;
import org.zhengxun.testing.World;

/** A draft whose only finding was taken back before it was issued. */
@ApiTest
class DraftOfTakenBackTest {
  @Inject World world;
  @Inject TestTasks made;
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
          assertThat(notice.expect(task.campaignId()).issued()).isZero();
          assertThat(notice.carry(task.campaignId(), deadline, "通报").issued()).isZero();
          assertThat(task.state()).isEqualTo(TaskState.DISCARDED);
        });
  }

  private TestTasks.Made takenBack(Organisation city) {
    TestTasks.Made draft = made.make(city, world.unit(city), TaskState.DRAFT);
    world.asSystem(
        () ->
            tasks
                .items(draft.taskId())
                .forEach(
                    item ->
                        findings
                            .get(item.findingId())
                            .withdraw("录入有误", "检查员", Instant.parse("2025-02-17T02:00:00Z"))));
    return draft;
  }
}
