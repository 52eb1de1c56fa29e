package org.zhengxun.inspection.score;

import java.time.LocalDate;
import org.zhengxun.catalog.Indicator;

/**
 * Points confirmed under one bonus rule, before its indicator's cap.
 *
 * @param rule reference of the rule, B081…B097
 */
public record Award(String rule, Points points) {

  private static final String DATA_PUBLICATION = "B081";
  private static final String THEMED_SERVICES = "B087";
  private static final int FULL_SERVICES = 3;

  /** {@code count} confirmed hits of a rule that is not tiered. */
  public static Award hits(Indicator rule, int count) {
    if (rule.ref().equals(DATA_PUBLICATION) || rule.ref().equals(THEMED_SERVICES)) {
      throw new IllegalArgumentException(rule.ref() + " is tiered and has its own factory");
    }
    return new Award(
        rule.ref(), Points.of(rule.pointsPerHit().orElseThrow()).times(Points.of(count)));
  }

  /**
   * B081: a data column updated within 3 months before the time point gives 2 points, within 3 to 6
   * months 1, else none. The day exactly 3 (6) months before still counts as within.
   */
  public static Award dataPublication(LocalDate lastUpdate, LocalDate timePoint) {
    var points =
        lastUpdate.isBefore(timePoint.minusMonths(6))
            ? 0
            : lastUpdate.isBefore(timePoint.minusMonths(3)) ? 1 : 2;
    return new Award(DATA_PUBLICATION, Points.of(points));
  }

  /** B087: three or more themed or integrated services give 2 points, one or two give 1. */
  public static Award themedServices(int count) {
    return new Award(THEMED_SERVICES, Points.of(count >= FULL_SERVICES ? 2 : count >= 1 ? 1 : 0));
  }
}
