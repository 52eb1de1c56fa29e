package org.zhengxun.inspection.finding;

import java.math.BigDecimal;
import java.util.UUID;
import org.zhengxun.catalog.RuleEffect;

/**
 * The machine's findings of one rule on one target: reviewed together, usually of one template.
 *
 * @param group the catalogue's group, a heading of the list
 * @param points what one finding takes from a portal; null without
 * @param pages pages that the open ones stand on, together
 * @param confidence highest of the open ones, 0 to 1
 */
public record ReviewGroup(
    UUID targetId,
    String targetName,
    String targetCode,
    String rule,
    String ruleWords,
    String indicator,
    RuleEffect effect,
    String group,
    BigDecimal points,
    int open,
    int confirmed,
    int dismissed,
    int joined,
    int pages,
    BigDecimal confidence) {}
