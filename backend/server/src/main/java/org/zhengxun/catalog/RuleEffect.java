package org.zhengxun.catalog;

/** What a confirmed finding of a rule does, over catalogue and own rules alike. */
public enum RuleEffect {
  VETO("单项否决"),
  DEDUCT("扣分"),
  BONUS("加分"),
  NOTE("记录");

  private final String label;

  RuleEffect(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  static RuleEffect of(RulePart part) {
    return switch (part) {
      case VETO -> VETO;
      case DEDUCT -> DEDUCT;
      case BONUS -> BONUS;
    };
  }

  static RuleEffect of(OwnRuleEffect effect) {
    return effect == OwnRuleEffect.VETO ? VETO : NOTE;
  }
}
