package org.zhengxun.inspection.score;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A share printed as a percentage: half up, 0 to 2 decimals, trailing zeros dropped (97.95%, 84.6%,
 * 100%).
 *
 * @param part at least 0, at most {@code whole}
 * @param whole at least 1: of nothing there is no rate
 */
public record PassRate(int part, int whole) {

  public PassRate {
    if (whole < 1 || part < 0 || part > whole) {
      throw new IllegalArgumentException("no rate of " + part + " in " + whole);
    }
  }

  /** (checked − failed) / checked. */
  public static PassRate of(int checked, int failed) {
    return new PassRate(checked - failed, checked);
  }

  /** The percentage with at most {@code decimals} places. */
  public String text(int decimals) {
    if (decimals < 0 || decimals > 2) {
      throw new IllegalArgumentException("decimals are 0 to 2: " + decimals);
    }
    var percent =
        BigDecimal.valueOf(part)
            .movePointRight(2)
            .divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP);
    return (percent.signum() == 0 ? "0" : percent.stripTrailingZeros().toPlainString()) + "%";
  }
}
