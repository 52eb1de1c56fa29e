package org.zhengxun.rectification;

/** What the machine's second look says of one finding. */
public enum RecheckState {
  /** Nothing asked for, or nothing a machine can see. */
  NONE("未复查"),
  WAITING("等待复查"),
  RUNNING("正在复查"),
  MENDED("已整改"),
  REMAINS("仍存在"),
  /** The site could not be looked at; a person must. */
  FAILED("复查未完成");

  private final String label;

  RecheckState(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  public boolean running() {
    return this == WAITING || this == RUNNING;
  }
}
