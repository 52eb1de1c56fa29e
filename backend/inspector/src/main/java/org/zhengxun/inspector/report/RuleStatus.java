package org.zhengxun.inspector.report;

/** What an inspection says about one rule. */
public enum RuleStatus {
  FAULT("有问题"),
  CANDIDATES("待复核"),
  CLEAN("未发现问题"),
  /** Not checked, or there was nothing to check: says nothing about the site. */
  NO_DATA("无数据"),
  TOO_FEW_SAMPLES("样本不足");

  private final String words;

  RuleStatus(String words) {
    this.words = words;
  }

  /** The status in Chinese. */
  public String words() {
    return words;
  }
}
