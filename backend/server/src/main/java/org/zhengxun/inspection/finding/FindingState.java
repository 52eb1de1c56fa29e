package org.zhengxun.inspection.finding;

import java.util.Set;

/** States of a finding; {@code domain.md} 5. */
public enum FindingState {
  CANDIDATE("待复核"),
  DISMISSED("已排除"),
  /** A machine candidate that became evidence of an inspector's finding. */
  JOINED("已并入"),
  CONFIRMED("已确认"),
  RECTIFYING("整改中"),
  AWAITING_CHECK("待复核整改"),
  CLOSED("已整改"),
  NOT_RECTIFIED("未整改到位");

  /** Those that count in a score or a notice. */
  public static final Set<FindingState> CONFIRMED_STATES =
      Set.of(CONFIRMED, RECTIFYING, AWAITING_CHECK, CLOSED, NOT_RECTIFIED);

  private final String label;

  FindingState(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** Whether somebody confirmed the finding. */
  public boolean confirmed() {
    return CONFIRMED_STATES.contains(this);
  }
}
