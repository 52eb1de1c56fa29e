package org.zhengxun.filing;

import java.util.Set;

/** Where a filing stands, and so whose turn it is. */
public enum FilingState {
  /** The reporter fills in. */
  DRAFT("草稿"),
  /** The unit's reviewer signs and sends. */
  UNIT_REVIEW("待单位审核"),
  /** The office decides. */
  OFFICE("待审批"),
  /** Sent back by the office; the reporter mends it. */
  RETURNED("退回修改"),
  APPROVED("已同意"),
  REJECTED("不同意"),
  WITHDRAWN("已撤回");

  private static final Set<FilingState> OVER = Set.of(APPROVED, REJECTED, WITHDRAWN);

  private final String label;

  FilingState(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** Nothing more can be done but taking note. */
  public boolean over() {
    return OVER.contains(this);
  }
}
