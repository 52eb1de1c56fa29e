package org.zhengxun.catalog;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One rule of an edition of the indicator catalogue. Points and caps are in points of 100; vetoes
 * have none.
 *
 * @param ref stable reference: V001…V024, D025…D080, B081…B097 in the edition of 2019
 * @param group the catalogue's group (发布解读, 办事服务 …)
 * @param groupPoints highest sum of the group
 * @param indicator name shared by the rules that share one cap
 * @param cap most that the indicator's rules take or give together
 * @param ruleNo number of the rule within its indicator, from 1
 * @param pointsPerHit points of one finding; for the tiered rules B081 and B087 the highest tier
 * @param window period that is looked at, as the catalogue words it (days when a bare number)
 * @param threshold limit above which the rule is broken, in words
 * @param sampleSize how many items are drawn
 * @param confirmed false when the wording is recalled and an operator has to confirm it
 */
public record Indicator(
    String ref,
    RulePart part,
    RuleObject object,
    String group,
    Optional<BigDecimal> groupPoints,
    String indicator,
    Optional<BigDecimal> cap,
    int ruleNo,
    String text,
    Optional<BigDecimal> pointsPerHit,
    String window,
    String threshold,
    Optional<Integer> sampleSize,
    Automation automation,
    boolean confirmed) {}
