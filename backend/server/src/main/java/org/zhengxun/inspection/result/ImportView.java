package org.zhengxun.inspection.result;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.zhengxun.inspection.Part;
import org.zhengxun.shared.sheet.Fault;

/** A checked list as the wizard shows it. */
public record ImportView(
    UUID id,
    UUID campaignId,
    Part part,
    String fileName,
    String sha256,
    ResultImport.State state,
    List<ImportRow> rows,
    List<Fault> faults,
    List<Wording> wordings,
    Instant checkedAt,
    String checkedBy,
    Instant appliedAt,
    String appliedBy,
    int version) {

  /**
   * One wording of the list.
   *
   * @param lines where it stands
   * @param suggestion what it stands for; null when the inspector has to say
   * @param suggestedOwnRule words of the own rule suggested; null without
   * @param remembered whether the office confirmed this before
   */
  public record Wording(
      String wording,
      List<Integer> lines,
      Mapping suggestion,
      String suggestedOwnRule,
      boolean remembered) {}
}
