package org.zhengxun.rectification;

import java.time.Instant;
import java.util.List;

/**
 * A task with everything its page shows.
 *
 * @param firstDueWords the deadline as first issued
 * @param submittedByName the unit's reporter, once the reply is finished
 * @param actions what the caller may do now
 */
public record TaskView(
    TaskRow task,
    String demands,
    String addressee,
    String firstDueWords,
    String issuedByName,
    String submittedByName,
    Instant submittedAt,
    String sentByName,
    Instant sentAt,
    String returnReason,
    String closedByName,
    Instant closedAt,
    List<TaskAction> actions,
    List<ItemView> items,
    List<RectificationStep.StepView> history) {

  static TaskView of(
      RectificationTask t,
      List<RectificationItem> items,
      List<RectificationStep> steps,
      List<TaskAction> actions,
      Instant now) {
    return new TaskView(
        TaskRow.of(t, items, now),
        t.demands(),
        t.addressee(),
        t.firstDueWords(),
        t.issuedByName(),
        t.submittedByName(),
        t.submittedAt(),
        t.sentByName(),
        t.sentAt(),
        t.returnReason(),
        t.closedByName(),
        t.closedAt(),
        actions,
        items.stream().map(ItemView::of).toList(),
        steps.stream().map(RectificationStep::view).toList());
  }
}
