package org.zhengxun.rectification;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zhengxun.inspection.Part;
import org.zhengxun.inspection.finding.Finding;
import org.zhengxun.inspection.finding.FindingState;

/**
 * What drafting would make.
 *
 * @param demands what the office usually demands
 * @param addressee the office itself
 * @param officeHoursEnd until when 下班前 means
 */
public record TaskPreview(
    List<Unit> units, String demands, String addressee, LocalTime officeHoursEnd) {

  static TaskPreview of(
      Map<UUID, List<Finding>> byUnit, String demands, String addressee, LocalTime officeHoursEnd) {
    return new TaskPreview(
        byUnit.entrySet().stream().map(e -> Unit.of(e.getKey(), e.getValue())).toList(),
        demands,
        addressee,
        officeHoursEnd);
  }

  /** One unit and what its task would ask for. */
  public record Unit(UUID unitId, String unitName, List<Problem> findings) {
    static Unit of(UUID unitId, List<Finding> findings) {
      return new Unit(
          unitId,
          findings.getFirst().about().unitName(),
          findings.stream().map(Problem::of).toList());
    }
  }

  /**
   * One finding.
   *
   * @param listed 列入通报
   */
  public record Problem(
      UUID findingId,
      Part part,
      String targetName,
      String rule,
      String ruleWords,
      String wording,
      boolean listed,
      FindingState state) {
    static Problem of(Finding f) {
      return new Problem(
          f.id(),
          f.about().part(),
          f.about().targetName(),
          f.rule().rule(),
          f.rule().ruleWords(),
          f.wording(),
          f.listed(),
          f.state());
    }
  }
}
