package org.zhengxun.inspection.score;

import java.util.Map;
import java.util.Optional;

/**
 * A portal's score.
 *
 * @param passes false with a confirmed veto or a base below 60
 * @param base points before bonus; empty with a confirmed veto
 * @param total final points, at most 130; empty with a confirmed veto
 * @param deductions points taken per indicator, capped
 * @param bonuses points given per indicator, capped; empty unless the base is above 80
 */
public record PortalResult(
    boolean passes,
    Optional<Points> base,
    Optional<Points> total,
    Map<String, Points> deductions,
    Map<String, Points> bonuses) {

  public PortalResult {
    deductions = Map.copyOf(deductions);
    bonuses = Map.copyOf(bonuses);
  }
}
