package org.zhengxun.registry;

import org.zhengxun.shared.label.Labelled;

/** 账号状态. */
public enum AccountState implements Labelled {
  PLANNED("待开办"),
  NORMAL("正常"),
  CLOSING("关停公告中"),
  FROZEN("冻结"),
  DEREGISTERED("已注销"),
  MOVED("迁移");

  private final String label;

  AccountState(String label) {
    this.label = label;
  }

  /** No longer there: others may take its place. */
  public boolean gone() {
    return this == DEREGISTERED || this == MOVED;
  }

  @Override
  public String label() {
    return label;
  }
}
