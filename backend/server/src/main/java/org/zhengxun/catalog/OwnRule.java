package org.zhengxun.catalog;

/**
 * A rule beside the catalogue (其他问题).
 *
 * @param ref X001… for the rules this product ships, owned by the root organisation
 * @param words what is printed for a finding
 */
public record OwnRule(
    String ref, RuleObject object, String words, Automation automation, OwnRuleEffect effect) {}
