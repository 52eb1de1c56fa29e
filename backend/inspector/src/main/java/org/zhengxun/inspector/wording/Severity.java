package org.zhengxun.inspector.wording;

/** How grave a wrong expression is. */
public enum Severity {
  /** A candidate of the vetoes V001 and V017. */
  SEVERE("严重表述错误"),
  /** Everything else. */
  GENERAL("一般");

  private final String label;

  Severity(String label) {
    this.label = label;
  }

  /** The word on screens and in spreadsheets. */
  public String label() {
    return label;
  }
}
