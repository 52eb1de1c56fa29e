package org.zhengxun.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhengxun.shared.label.LabelSource;
import org.zhengxun.shared.label.Labels;

/** Closed lists of the indicator catalogue. */
@ApplicationScoped
class CatalogLabels implements LabelSource {
  @Override
  public List<Labels> labels() {
    return List.of(
        Labels.of(Automation.class, Automation::label),
        Labels.of(RuleObject.class, RuleObject::label),
        Labels.of(RuleEffect.class, RuleEffect::label),
        Labels.of(OwnRuleEffect.class, OwnRuleEffect::label));
  }
}
