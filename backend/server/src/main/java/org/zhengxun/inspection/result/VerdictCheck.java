package org.zhengxun.inspection.result;

import java.util.List;
import org.zhengxun.catalog.Rule;
import org.zhengxun.catalog.RuleEffect;
import org.zhengxun.inspection.Part;
import org.zhengxun.shared.problem.Problem;

/**
 * An account fails by a veto and by nothing else, so its printed verdict and its rules must agree.
 */
final class VerdictCheck {
  private VerdictCheck() {}

  static boolean agrees(Part part, String verdict, List<Rule> rules) {
    if (part == Part.SITES || verdict == null) {
      return true;
    }
    boolean vetoed = rules.stream().anyMatch(rule -> rule.effect() == RuleEffect.VETO);
    return vetoed == verdict.equals("不合格");
  }

  static String words(String verdict) {
    return verdict.equals("不合格") ? "检查结果为“不合格”，但所选规则中没有单项否决" : "检查结果为“合格”，但所选规则中有单项否决";
  }

  static void require(Part part, String verdict, List<Rule> rules) {
    if (!agrees(part, verdict, rules)) {
      throw Problem.invalid("verdict", words(verdict));
    }
  }
}
