package org.zhengxun.filing;

import org.zhengxun.shared.label.Labelled;

/** What a filing asks for. All kinds run on the same states. */
public enum FilingKind implements Labelled {
  OPEN("开办");

  private final String label;

  FilingKind(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
