package org.zhengxun.inspection.run;

import org.zhengxun.shared.label.Labelled;

/** Shortcuts of the list of targets. */
public enum Situation implements Labelled {
  /** The machine runs or waits. */
  ACTIVE("正在检查或排队"),
  /** The machine could not read it, or was cancelled. */
  NOT_REACHED("未能检查"),
  /** Candidates wait for review. */
  TO_REVIEW("有候选问题"),
  /** Named in the notice as it stands. */
  NAMED("列入通报"),
  FAILED("不合格");

  private final String label;

  Situation(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
