package org.zhengxun.rectification;

/** How far one finding of a task is. */
public enum ItemState {
  OPEN("待答复"),
  ANSWERED("已答复"),
  ACCEPTED("已整改"),
  RETURNED("退回修改");

  private final String label;

  ItemState(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
