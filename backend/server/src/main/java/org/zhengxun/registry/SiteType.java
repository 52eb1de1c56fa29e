package org.zhengxun.registry;

import org.zhengxun.shared.label.Labelled;

/** 网站类型. */
public enum SiteType implements Labelled {
  PORTAL("政府门户网站"),
  DEPARTMENT("部门网站"),
  SPECIAL("专项网站");

  private final String label;

  SiteType(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
