package org.zhengxun.inspection.result;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.UUID;
import org.zhengxun.catalog.OwnRuleEffect;

/** A wording with the rules an inspector says it stands for; see {@link Mapping}. */
public record WordingMapping(
    @NotBlank(message = "缺少问题表述") String wording,
    List<String> rules,
    UUID ownRuleId,
    String ownRuleWords,
    OwnRuleEffect effect,
    List<String> covers) {

  Mapping mapping() {
    return new Mapping(rules, ownRuleId, ownRuleWords, effect, covers);
  }
}
