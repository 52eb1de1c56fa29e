package org.zhengxun.catalog;

/** The three parts of the indicator catalogue, by what a confirmed finding does. */
public enum RulePart {
  /** 单项否决: one confirmed finding fails the target. */
  VETO("单项否决"),
  /** 扣分指标: takes points from a portal's 100. */
  DEDUCT("扣分指标"),
  /** 加分指标: adds points to a portal above 80. */
  BONUS("加分指标");

  private final String label;

  RulePart(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
