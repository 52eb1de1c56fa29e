package org.zhengxun.rectification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A task in a list.
 *
 * @param overdue the unit still owes its reply after the deadline
 * @param answered findings with an answer, out of {@code findings}
 * @param targets names of the sites and accounts concerned
 */
public record TaskRow(
    UUID id,
    String title,
    UUID campaignId,
    String campaignTitle,
    UUID orgId,
    String issuerName,
    UUID unitId,
    String unitName,
    TaskState state,
    DueView due,
    boolean overdue,
    int findings,
    int answered,
    List<String> targets,
    Instant draftedAt,
    String draftedByName,
    Instant issuedAt,
    int version) {

  static TaskRow of(RectificationTask t, List<RectificationItem> items, Instant now) {
    return new TaskRow(
        t.id(),
        t.title(),
        t.campaignId(),
        t.campaignTitle(),
        t.orgId(),
        t.issuerName(),
        t.unitId(),
        t.unitName(),
        t.state(),
        DueView.of(t.due()),
        t.overdue(now),
        items.size(),
        (int) items.stream().filter(RectificationItem::answered).count(),
        items.stream().map(RectificationItem::targetName).distinct().toList(),
        t.draftedAt(),
        t.draftedByName(),
        t.issuedAt(),
        t.version());
  }
}
