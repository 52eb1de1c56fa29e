package org.zhengxun.inspection;

/** How the targets are chosen. */
public enum CampaignKind {
  /** 普查: all sites and accounts in 正常 state in the area. */
  CENSUS("普查"),
  /** 抽查: those listed. */
  LIST("抽查");

  private final String label;

  CampaignKind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
