package org.zhengxun.inspector.report;

/** What an inspection says about one rule. */
public enum RuleStatus {
  FAULT("有问题"),
  CANDIDATES("待复核"),
  CLEAN("未发现问题"),
  /** Nothing was found, but what was left out of the inspection may be against the rule. */
  PARTLY_CLEAN("已检查部分未发现问题"),
  /** Not checked, or there was nothing to check: says nothing about the site. */
  NO_DATA("无数据"),
  TOO_FEW_SAMPLES("样本不足");

  private final String words;

  RuleStatus(String words) {
    this.words = words;
  }

  /** True when it says whether the rule is kept. */
  public boolean concludes() {
    return this == FAULT || this == CANDIDATES || this == CLEAN;
  }

  /** The status in Chinese. */
  public String words() {
    return words;
  }
}
