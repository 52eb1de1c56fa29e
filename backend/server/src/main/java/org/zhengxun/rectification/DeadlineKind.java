package org.zhengxun.rectification;

/** How a deadline names its time of day. */
public enum DeadlineKind {
  /** 2025年2月28日前: until the end of that day. */
  DAY,
  /** 2025年2月19日下班前: until the tenant's office hours end. */
  OFFICE_HOURS,
  /** 2025年2月19日15时30分前. */
  TIME
}
