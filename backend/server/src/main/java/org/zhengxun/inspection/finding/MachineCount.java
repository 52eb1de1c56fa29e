package org.zhengxun.inspection.finding;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.util.UUID;
import org.zhengxun.catalog.RuleEffect;

/**
 * How many of the machine's findings of one rule on one target are in one state.
 *
 * @param pages that they stand on, together
 * @param confidence highest of them, 0 to 1
 */
@RegisterForReflection
record MachineCount(
    UUID targetId,
    String targetName,
    String targetCode,
    String rule,
    String ruleWords,
    RuleEffect effect,
    FindingState state,
    long findings,
    long pages,
    BigDecimal confidence) {}
