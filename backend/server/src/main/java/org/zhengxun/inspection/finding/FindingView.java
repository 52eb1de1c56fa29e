package org.zhengxun.inspection.finding;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.zhengxun.catalog.RuleEffect;
import org.zhengxun.inspection.Part;

/** A finding as lists show it. */
public record FindingView(
    UUID id,
    UUID campaignId,
    String campaignTitle,
    UUID targetId,
    UUID rowId,
    Part part,
    String targetName,
    String targetCode,
    String targetUrl,
    UUID unitId,
    String unitName,
    String rule,
    UUID ownRuleId,
    String ruleWords,
    RuleEffect effect,
    FindingSource source,
    FindingState state,
    boolean listed,
    String wording,
    String machineVerdict,
    BigDecimal confidence,
    String address,
    String page,
    String element,
    String excerpt,
    int count,
    UUID joinedTo,
    String reason,
    String decidedBy,
    Instant decidedAt,
    Instant closedAt,
    Instant shownAt,
    Instant foundAt,
    int version) {

  public static FindingView of(Finding f) {
    About about = f.about();
    RuleCopy rule = f.rule();
    Trace trace = f.trace();
    return new FindingView(
        f.id(),
        f.campaignId(),
        f.campaignTitle(),
        about.targetId(),
        f.rowId(),
        about.part(),
        about.targetName(),
        about.targetCode(),
        about.targetUrl(),
        about.unitId(),
        about.unitName(),
        rule.rule(),
        rule.ownRuleId(),
        rule.ruleWords(),
        rule.effect(),
        f.source(),
        f.state(),
        f.listed(),
        f.wording(),
        trace.machineVerdict(),
        trace.confidence(),
        trace.address(),
        trace.page(),
        trace.element(),
        trace.excerpt(),
        trace.count(),
        f.joinedTo(),
        f.reason(),
        f.decidedByName(),
        f.decidedAt(),
        f.closedAt(),
        f.shownAt(),
        f.foundAt(),
        f.version());
  }
}
