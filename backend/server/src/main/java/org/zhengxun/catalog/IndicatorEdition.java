package org.zhengxun.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One edition of the indicator catalogue, in the catalogue's order.
 *
 * @param id short name of the edition
 * @param source the document that brought it into force
 */
public record IndicatorEdition(String id, String source, List<Indicator> indicators) {

  public IndicatorEdition {
    indicators = List.copyOf(indicators);
  }

  /** The rule with this reference. */
  public Optional<Indicator> find(String ref) {
    return indicators.stream().filter(rule -> rule.ref().equals(ref)).findFirst();
  }

  /** The rules of one part. */
  public List<Indicator> part(RulePart part) {
    return indicators.stream().filter(rule -> rule.part() == part).toList();
  }

  /** The single-item vetoes of sites or of accounts. */
  public List<Indicator> vetoes(RuleObject object) {
    return part(RulePart.VETO).stream().filter(rule -> rule.object() == object).toList();
  }

  /** All rules by reference. */
  public Map<String, Indicator> byRef() {
    return indicators.stream()
        .collect(Collectors.toUnmodifiableMap(Indicator::ref, Function.identity()));
  }
}
