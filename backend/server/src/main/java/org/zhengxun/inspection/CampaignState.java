package org.zhengxun.inspection;

/** How far an inspection is. */
public enum CampaignState {
  PLANNED("已计划"),
  RUNNING("机器检查进行中"),
  REVIEW("人工检查与复核"),
  CLOSED("已通报"),
  /** A plan that was withdrawn before anything was done. */
  DISCARDED("已作废");

  private final String label;

  CampaignState(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** Whether nothing changes any more. */
  public boolean over() {
    return this == CLOSED || this == DISCARDED;
  }
}
