package org.zhengxun.launcher.demo.site;

/** What a demo site does wrong, on purpose. */
public enum Defect {
  /** Interpretations do not lead to the policy they explain (D038). */
  INTERPRETATION_WITHOUT_POLICY("解读稿未关联政策原文"),
  /** The pages of the special topics lack the 党政机关网站标识 (D066). */
  TOPICS_WITHOUT_MARK("专题页面缺失党政机关网站标识"),
  /** The disclosure page names an office that does not accept applications; no program sees it. */
  WRONG_ACCEPTING_OFFICE("依申请公开受理部门设置不合理"),
  /** Every second policy document has no interpretation (D037). */
  POLICY_WITHOUT_INTERPRETATION("政策文件没有解读稿"),
  /** Several special topics have not been updated for more than a year (D041). */
  STALE_TOPICS("多个专题栏目更新不及时"),
  /** Columns blank and stale in numbers just below every veto line. */
  NEGLECTED_COLUMNS("栏目空白、不更新，未达单项否决"),
  /** Columns blank and stale in numbers that reach every veto line (V009, V010, V011). */
  ABANDONED_COLUMNS("栏目空白、不更新，达到单项否决"),
  /** Links that lead nowhere (D067, D068). */
  DEAD_LINKS("链接打不开"),
  /** Footer marks and the 找错 entry missing (D066, D069, D070). */
  MISSING_MARKS("底部标识缺失"),
  /** Meta labels missing (D077, D078). */
  MISSING_LABELS("页面标签缺失"),
  /** Wrong expressions in the text. */
  WRONG_WORDS("错别字"),
  /** A wrong expression of the severe kind (V001, for a person to confirm). */
  SEVERE_WORDS("严重表述错误");

  private final String label;

  Defect(String label) {
    this.label = label;
  }

  /** Chinese wording for the demo's controls. */
  public String label() {
    return label;
  }
}
