package org.zhengxun.notice;

/** How far a notice is: DRAFT → REVIEW → SIGNING → ISSUED, and back to DRAFT before that. */
public enum NoticeState {
  DRAFT("草稿"),
  REVIEW("待审核"),
  SIGNING("待签发"),
  ISSUED("已印发"),
  DISCARDED("已作废");

  private final String label;

  NoticeState(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
