package org.zhengxun.inspection.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhengxun.catalog.IndicatorEdition;
import org.zhengxun.catalog.RuleEffect;
import org.zhengxun.inspection.Target;
import org.zhengxun.inspection.finding.Finding;
import org.zhengxun.inspection.score.Award;
import org.zhengxun.inspection.score.ConfirmedFinding;
import org.zhengxun.inspection.score.Hit;
import org.zhengxun.inspection.score.PortalKind;
import org.zhengxun.inspection.score.PortalResult;
import org.zhengxun.inspection.score.PortalScore;
import org.zhengxun.inspection.score.Verdict;

/** Verdict and score of one target from its confirmed findings. */
final class Scores {
  /** Rules that count every page; the others count every defect, however often it stands. */
  private static final Set<String> PER_PAGE = Set.of("D070");

  private final IndicatorEdition edition;
  private final PortalScore portals;

  Scores(IndicatorEdition edition) {
    this.edition = edition;
    this.portals = new PortalScore(edition, PortalKind.LOCAL);
  }

  /** The score of a portal; empty for department sites and accounts, which have none. */
  Optional<PortalResult> score(Target target, List<Finding> findings) {
    if (!target.portal()) {
      return Optional.empty();
    }
    boolean vetoed = findings.stream().anyMatch(Scores::veto);
    return Optional.of(portals.score(vetoed, hits(findings), awards(findings)));
  }

  Verdict verdict(Optional<PortalResult> score, List<Finding> findings) {
    List<ConfirmedFinding> confirmed =
        findings.stream()
            .map(finding -> new ConfirmedFinding(veto(finding), finding.listed()))
            .toList();
    return score
        .map(result -> Verdict.of(confirmed, result))
        .orElseGet(() -> Verdict.of(confirmed));
  }

  private List<Hit> hits(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.rule().effect() == RuleEffect.DEDUCT)
        .map(
            finding ->
                new Hit(
                    finding.rule().rule(),
                    PER_PAGE.contains(finding.rule().rule()) ? finding.trace().count() : 1,
                    finding.trace().address() == null ? "" : finding.trace().address()))
        .toList();
  }

  /** The tiered bonus rules need more than a count and are entered with their points later. */
  private List<Award> awards(List<Finding> findings) {
    List<Award> awards = new ArrayList<>();
    findings.stream()
        .filter(finding -> finding.rule().effect() == RuleEffect.BONUS)
        .map(finding -> edition.find(finding.rule().rule()).orElseThrow())
        .filter(rule -> !rule.ref().equals("B081") && !rule.ref().equals("B087"))
        .forEach(rule -> awards.add(Award.hits(rule, 1)));
    return awards;
  }

  private static boolean veto(Finding finding) {
    return finding.rule().effect() == RuleEffect.VETO;
  }
}
