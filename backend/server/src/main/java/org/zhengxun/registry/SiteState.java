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

  @Override
  public String label() {
    return label;
  }
}
