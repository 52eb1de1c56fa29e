package org.zhengxun.inspection.finding;

/** Who found it. */
public enum FindingSource {
  MACHINE("机器检查"),
  INSPECTOR("人工检查"),
  IMPORTED("结果导入"),
  CITIZEN("网民找错");

  private final String label;

  FindingSource(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
