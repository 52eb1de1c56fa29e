package org.zhengxun.inspection.run;

/** How far the machine is with one site. */
public enum RunState {
  WAITING("排队"),
  RUNNING("进行中"),
  DONE("已完成"),
  FAILED("未能检查"),
  CANCELLED("已取消");

  private final String label;

  RunState(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  boolean over() {
    return this == DONE || this == FAILED || this == CANCELLED;
  }
}
