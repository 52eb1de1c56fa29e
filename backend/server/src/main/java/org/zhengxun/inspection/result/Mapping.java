package org.zhengxun.inspection.result;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.zhengxun.catalog.OwnRuleEffect;

/**
 * Which rules a wording stands for.
 *
 * @param rules catalogue references
 * @param ownRuleId an own rule that exists, or null
 * @param ownRuleWords the words of an own rule to be found or made, or null
 * @param effect of an own rule to be made; null means NOTE
 * @param covers catalogue rules whose machine candidates join as evidence
 */
public record Mapping(
    List<String> rules,
    UUID ownRuleId,
    String ownRuleWords,
    OwnRuleEffect effect,
    List<String> covers) {

  public Mapping {
    rules = rules == null ? List.of() : List.copyOf(rules);
    covers = covers == null ? List.of() : List.copyOf(covers);
  }

  boolean namesOwnRule() {
    return ownRuleId != null || (ownRuleWords != null && !ownRuleWords.isBlank());
  }

  boolean empty() {
    return rules.isEmpty() && !namesOwnRule();
  }

  /** Both together; of two own rules the first stays. */
  Mapping and(Mapping other) {
    Mapping own = namesOwnRule() ? this : other;
    return new Mapping(
        union(rules, other.rules),
        own.ownRuleId,
        own.ownRuleWords,
        own.effect,
        union(covers, other.covers));
  }

  private static List<String> union(List<String> a, List<String> b) {
    Set<String> all = new LinkedHashSet<>(a);
    all.addAll(b);
    return new ArrayList<>(all);
  }
}
