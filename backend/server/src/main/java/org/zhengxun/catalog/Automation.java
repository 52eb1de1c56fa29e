package org.zhengxun.catalog;

/** Who can find a breach of a rule. */
public enum Automation {
  /** A program decides. */
  AUTO("自动"),
  /** A program finds candidates, a person confirms. */
  SEMI("半自动"),
  /** A person tests. */
  MANUAL("人工");

  private final String label;

  Automation(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
