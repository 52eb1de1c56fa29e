package org.zhengxun.rectification;

import org.zhengxun.shared.label.Labelled;

/** How a deadline names its time of day. */
public enum DeadlineKind implements Labelled {
  /** 2025年2月28日前: until the end of that day. */
  DAY("当日"),
  /** 2025年2月19日下班前: until the tenant's office hours end. */
  OFFICE_HOURS("下班前"),
  /** 2025年2月19日15时30分前. */
  TIME("指定时间");

  private final String label;

  DeadlineKind(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
