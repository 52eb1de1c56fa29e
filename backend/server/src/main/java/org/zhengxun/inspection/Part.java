package org.zhengxun.inspection;

/** The two parts of an inspection, each with targets of one kind. */
public enum Part {
  SITES("政府网站"),
  ACCOUNTS("政务新媒体");

  private final String label;

  Part(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
