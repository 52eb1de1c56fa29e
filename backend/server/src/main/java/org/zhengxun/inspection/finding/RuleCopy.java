package org.zhengxun.inspection.finding;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.zhengxun.catalog.Rule;
import org.zhengxun.catalog.RuleEffect;

/**
 * The rule of a finding with the words it had then.
 *
 * @param rule the catalogue's reference, an X rule, or the number of an own rule within its office
 * @param ownRuleId of an office's own rule, else null
 */
@Embeddable
public record RuleCopy(
    String rule, UUID ownRuleId, String ruleWords, @Enumerated(EnumType.STRING) RuleEffect effect) {

  static RuleCopy of(Rule rule) {
    return new RuleCopy(rule.ref(), rule.ownRuleId(), rule.text(), rule.effect());
  }
}
