package org.zhengxun.inspection.finding;

import java.util.List;
import org.zhengxun.catalog.Rule;

/**
 * A finding with what a decider looks at.
 *
 * @param rule the rule as it stands; null for an own rule the caller cannot read
 * @param joined machine candidates that became its evidence
 * @param earlier confirmed findings of the same target and rule in earlier campaigns, newest first
 */
public record FindingDetail(
    FindingView finding,
    Rule rule,
    List<EvidenceView> evidence,
    List<FindingView> joined,
    List<FindingView> earlier,
    List<FindingEventView> events) {}
