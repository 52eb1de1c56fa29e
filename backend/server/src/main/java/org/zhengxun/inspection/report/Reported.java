package org.zhengxun.inspection.report;

import java.util.List;
import org.zhengxun.inspection.finding.EvidenceView;

/**
 * A problem as a report tells it.
 *
 * @param rule reference in the catalogue, or number of an own rule
 * @param ruleWords the rule's words where the catalogue has no short ones
 * @param open true while nobody confirmed it
 * @param state what became of it, in words
 * @param words what is wrong
 * @param places what it rests on; may be empty
 */
public record Reported(
    String rule,
    String ruleWords,
    boolean open,
    String state,
    String words,
    List<EvidenceView> places) {}
