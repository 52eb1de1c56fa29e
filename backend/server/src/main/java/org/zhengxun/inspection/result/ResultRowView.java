package org.zhengxun.inspection.result;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.zhengxun.inspection.TargetView;
import org.zhengxun.inspection.finding.FindingView;

/** A row with its target and findings. */
public record ResultRowView(
    UUID id,
    UUID campaignId,
    TargetView target,
    int position,
    String wording,
    String printedVerdict,
    String rectification,
    String originalWording,
    String originalRectification,
    List<String> notes,
    UUID importId,
    List<FindingView> findings,
    Instant enteredAt,
    String enteredBy,
    int version) {

  static ResultRowView of(ResultRow row, TargetView target, List<FindingView> findings) {
    return new ResultRowView(
        row.id(),
        row.campaignId(),
        target,
        row.position(),
        row.wording(),
        row.printedVerdict(),
        row.rectification(),
        row.originalWording(),
        row.originalRectification(),
        row.notes(),
        row.importId(),
        findings,
        row.enteredAt(),
        row.enteredByName(),
        row.version());
  }
}
