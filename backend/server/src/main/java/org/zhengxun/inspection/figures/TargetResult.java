package org.zhengxun.inspection.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.zhengxun.inspection.Target;
import org.zhengxun.inspection.finding.Finding;
import org.zhengxun.inspection.finding.FindingState;
import org.zhengxun.inspection.score.Verdict;

/**
 * What the inspection says of one target.
 *
 * @param checked whether there is a result, or the inspector closed its part
 * @param score final points of a portal; null for others and with a veto
 * @param findings confirmed ones, listed or not
 * @param rows result rows that name it
 */
public record TargetResult(
    Target target,
    boolean checked,
    Verdict verdict,
    BigDecimal score,
    List<Finding> findings,
    List<UUID> rows) {

  /** Named in the notice: at least one finding marked 列入通报. */
  public boolean named() {
    return findings.stream().anyMatch(Finding::listed);
  }

  /** Named, or failing by its points alone: what a notice speaks of. */
  public boolean atFault() {
    return named() || !verdict.passes();
  }

  /**
   * Whether all its listed findings are mended; all it has, where it fails without a listed one.
   */
  public boolean rectified() {
    boolean named = named();
    return !findings.isEmpty()
        && atFault()
        && findings.stream()
            .filter(finding -> !named || finding.listed())
            .allMatch(finding -> finding.state() == FindingState.CLOSED);
  }
}
