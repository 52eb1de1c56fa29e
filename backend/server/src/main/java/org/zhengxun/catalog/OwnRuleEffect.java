package org.zhengxun.catalog;

/** What a confirmed finding of an office's own rule does. */
public enum OwnRuleEffect {
  /** Fails the target, like a 单项否决 of the catalogue. */
  VETO("单项否决"),
  /** Is named, without failing the target or taking points. */
  NOTE("记录");

  private final String label;

  OwnRuleEffect(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
