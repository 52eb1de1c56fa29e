package org.zhengxun.registry;

import org.zhengxun.shared.label.Labelled;

/** 网站状态. */
public enum SiteState implements Labelled {
  PLANNED("待开办"),
  NORMAL("正常运行"),
  OFFLINE("临时下线"),
  CLOSING("关停公告中"),
  CLOSED("已关停"),
  DEREGISTERED("已注销");

  private final String label;

  SiteState(String label) {
    this.label = label;
  }

  /** No longer there: others may take its place. */
  public boolean gone() {
    return this == CLOSED || this == DEREGISTERED;
  }

  @Override
  public String label() {
    return label;
  }
}
