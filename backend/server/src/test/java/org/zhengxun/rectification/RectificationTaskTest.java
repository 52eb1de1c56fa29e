package org.zhengxun.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhengxun.shared.problem.ErrorCode;
import org.zhengxun.shared.problem.Problem;
import org.zhengxun.tenancy.Actor;

class RectificationTaskTest {
  private static final Instant NOW = Instant.parse("2025-02-17T02:00:00Z");
  private static final Deadline FIRST = Deadline.day(LocalDate.of(2025, 2, 19));
  private static final Deadline NOTICE = Deadline.day(LocalDate.of(2025, 2, 28));

  private final Actor inspector = person("检查员");
  private final Actor approver = person("审批员");
  private final Actor reporter = person("填报员");
  private final Actor reviewer = person("审核人");

  private static Actor person(String name) {
    return new Actor(UUID.randomUUID(), name, null, UUID.randomUUID(), "zx.a", Set.of());
  }

  private RectificationTask draft() {
    TaskPlan plan =
        new TaskPlan(UUID.randomUUID(), "市政府办公室", UUID.randomUUID(), "某局", null, "一季度检查", 2025, 1);
    return new RectificationTask(plan, new TaskTerms(FIRST, "逐项整改", "市政府办公室"), inspector, NOW);
  }

  private RectificationTask issued() {
    RectificationTask task = draft();
    task.issue(approver, NOW);
    return task;
  }

  private RectificationTask replied() {
    RectificationTask task = issued();
    task.submit(reporter, NOW);
    task.send(reviewer, NOW);
    return task;
  }

  @Test
  void isNamedAfterItsQuarter() {
    assertThat(draft().title()).isEqualTo("2025年第一季度检查问题整改");
  }

  @Test
  void goesFromDraftToMended() {
    RectificationTask task = replied();
    assertThat(task.state()).isEqualTo(TaskState.REPLIED);
    task.close(approver, NOW);
    assertThat(task.state()).isEqualTo(TaskState.CLOSED);
    assertThat(task.closedByName()).isEqualTo("审批员");
  }

  @Test
  void comesBackToTheUnitWithAReasonAndGoesOnAgain() {
    RectificationTask task = replied();
    task.returnToUnit("仍有页面缺少标识");
    assertThat(task.state()).isEqualTo(TaskState.ISSUED);
    assertThat(task.returnReason()).isEqualTo("仍有页面缺少标识");
    task.submit(reporter, NOW);
    task.sendBack();
    task.submit(reporter, NOW);
    task.send(reviewer, NOW);
    assertThat(task.returnReason()).isNull();
  }

  @Test
  void isIssuedOnce() {
    RectificationTask task = issued();
    assertThatThrownBy(() -> task.issue(approver, NOW))
        .isInstanceOfSatisfying(
            Problem.class, p -> assertThat(p.code()).isEqualTo(ErrorCode.ALREADY_DECIDED))
        .hasMessageContaining("审批员");
  }

  @Test
  void refusesVerbsOutOfTurn() {
    assertThatThrownBy(() -> draft().submit(reporter, NOW)).hasMessageContaining("待下达");
    assertThatThrownBy(() -> issued().send(reviewer, NOW)).hasMessageContaining("整改中");
    assertThatThrownBy(() -> issued().close(approver, NOW)).hasMessageContaining("整改中");
    assertThatThrownBy(() -> issued().discard()).hasMessageContaining("不能撤销");
    assertThatThrownBy(() -> replied().submit(reporter, NOW)).hasMessageContaining("待核验");
    assertThatThrownBy(() -> replied().change(null)).hasMessageContaining("不能修改");
  }

  @Test
  void isOverdueOnlyWhileTheUnitOwesItsReply() {
    Instant late = FIRST.at().plusSeconds(1);
    assertThat(issued().overdue(FIRST.at())).isFalse();
    assertThat(issued().overdue(late)).isTrue();
    assertThat(draft().overdue(late)).isFalse();
    assertThat(replied().overdue(late)).isFalse();
  }

  @Test
  void theNoticesDeadlineReplacesTheFirstWhichStaysKnown() {
    RectificationTask task = issued();
    assertThat(task.moveDeadline(NOTICE)).isTrue();
    assertThat(task.due()).isEqualTo(NOTICE);
    assertThat(task.firstDueWords()).isEqualTo("2025年2月19日前");
    assertThat(task.moveDeadline(NOTICE)).isFalse();
  }

  @Test
  void whatIsMendedGetsNoDeadline() {
    RectificationTask task = replied();
    task.close(approver, NOW);
    assertThatThrownBy(() -> task.moveDeadline(NOTICE)).isInstanceOf(Problem.class);
  }
}
