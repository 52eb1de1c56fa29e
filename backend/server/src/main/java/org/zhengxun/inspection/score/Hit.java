package org.zhengxun.inspection.score;

/**
 * Confirmed findings of one deduction rule.
 *
 * @param rule reference of the rule, D025…D080
 * @param count how many were found, at least 1
 * @param subject address or name of what is faulty, the same for the same defect under another
 *     rule; empty when unknown
 */
public record Hit(String rule, int count, String subject) {

  public Hit {
    if (count < 1) {
      throw new IllegalArgumentException("a hit counts at least 1: " + count);
    }
  }

  public static Hit of(String rule) {
    return new Hit(rule, 1, "");
  }

  public static Hit times(String rule, int count) {
    return new Hit(rule, count, "");
  }

  public static Hit at(String rule, String subject) {
    return new Hit(rule, 1, subject);
  }
}
