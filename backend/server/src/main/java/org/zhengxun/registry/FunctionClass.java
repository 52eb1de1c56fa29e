package org.zhengxun.registry;

import org.zhengxun.shared.label.Labelled;

/** 功能类别. */
public enum FunctionClass implements Labelled {
  PUBLISH("发布类"),
  INTERACT("互动类"),
  SERVE("服务类");

  private final String label;

  FunctionClass(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
