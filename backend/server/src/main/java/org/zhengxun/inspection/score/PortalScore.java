package org.zhengxun.inspection.score;

import java.math.BigInteger;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhengxun.catalog.Indicator;
import org.zhengxun.catalog.IndicatorEdition;
import org.zhengxun.catalog.RulePart;

/**
 * Scores portals by 国办秘函〔2019〕19号: 100 points less the deductions, each indicator capped; bonus
 * only above 80; at most 130.
 */
public final class PortalScore {

  private static final Points FULL = Points.of(100);
  private static final Points FULL_WITHOUT_SERVICES = Points.of(75);
  private static final Points FOUR_THIRDS =
      new Points(BigInteger.valueOf(4), BigInteger.valueOf(3));
  private static final Points PASS = Points.of(60);
  private static final Points BONUS_ABOVE = Points.of(80);
  private static final Points HIGHEST = Points.of(130);

  private final ScoringRules rules;
  private final PortalKind kind;

  public PortalScore(IndicatorEdition edition, PortalKind kind) {
    this.rules = new ScoringRules(edition, kind);
    this.kind = kind;
  }

  /**
   * @param vetoed true when at least one veto is confirmed: no score then
   * @param hits confirmed deductions; {@link IllegalArgumentException} for a rule the edition lacks
   * @param awards confirmed bonus points
   */
  public PortalResult score(boolean vetoed, Collection<Hit> hits, Collection<Award> awards) {
    if (vetoed) {
      return new PortalResult(false, Optional.empty(), Optional.empty(), Map.of(), Map.of());
    }
    var deductions = deductions(hits);
    var base = base(deductions.values().stream().reduce(Points.ZERO, Points::plus));
    var passes = base.compareTo(PASS) >= 0;
    var earned = base.compareTo(BONUS_ABOVE) > 0 ? bonuses(awards) : Map.<String, Points>of();
    var total = earned.values().stream().reduce(base, Points::plus).min(HIGHEST);
    return new PortalResult(passes, Optional.of(base), Optional.of(total), deductions, earned);
  }

  private Points base(Points deducted) {
    return kind == PortalKind.MINISTRY_WITHOUT_SERVICES
        ? FULL_WITHOUT_SERVICES.minus(deducted).times(FOUR_THIRDS)
        : FULL.minus(deducted);
  }

  private Map<String, Points> deductions(Collection<Hit> hits) {
    var sums = new LinkedHashMap<String, Points>();
    for (var hit : withoutRepeats(hits)) {
      var rule = rules.rule(hit.rule(), RulePart.DEDUCT);
      if (rules.applies(rule)) {
        add(sums, rule, rules.pointsPerHit(rule).times(Points.of(hit.count())));
      }
    }
    return sums;
  }

  private Map<String, Points> bonuses(Collection<Award> awards) {
    var sums = new LinkedHashMap<String, Points>();
    for (var award : awards) {
      add(sums, rules.rule(award.rule(), RulePart.BONUS), award.points());
    }
    return sums;
  }

  private void add(Map<String, Points> sums, Indicator rule, Points points) {
    sums.merge(
        rule.indicator(), points.min(rules.cap(rule)), (a, b) -> a.plus(b).min(rules.cap(rule)));
  }

  /** A defect deducted under another indicator is not deducted again under 其他栏目 (rule D041). */
  private List<Hit> withoutRepeats(Collection<Hit> hits) {
    var elsewhere = subjectsOutsideOtherColumns(hits);
    return hits.stream()
        .filter(hit -> !ofOtherColumns(hit) || !elsewhere.contains(hit.subject()))
        .toList();
  }

  private Set<String> subjectsOutsideOtherColumns(Collection<Hit> hits) {
    return hits.stream()
        .filter(hit -> !ofOtherColumns(hit) && !hit.subject().isBlank())
        .map(Hit::subject)
        .collect(Collectors.toSet());
  }

  private boolean ofOtherColumns(Hit hit) {
    return rules.rule(hit.rule(), RulePart.DEDUCT).indicator().equals(ScoringRules.OTHER_COLUMNS);
  }
}
