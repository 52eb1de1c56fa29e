package org.zhengxun.inspection.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.zhengxun.inspection.finding.EvidenceView;

/**
 * A problem as a report tells it.
 *
 * @param finding null where the reader is told of a copy
 * @param target name of the site or account; null where the whole report is about one
 * @param rule reference in the catalogue, or number of an own rule
 * @param ruleWords the rule's words where the catalogue has no short ones
 * @param open true while nobody confirmed it
 * @param state what became of it, in words
 * @param confidence of the machine while it is open and only suspected, 0 to 1; null else
 * @param words what is wrong
 * @param places what it rests on; may be empty
 */
public record Reported(
    UUID finding,
    String target,
    String rule,
    String ruleWords,
    boolean open,
    String state,
    BigDecimal confidence,
    String words,
    List<EvidenceView> places) {

  /** Where it stands and what became of it, in one line. */
  String standing() {
    String sure =
        confidence == null ? "" : "，把握 %d%%".formatted(confidence.movePointRight(2).intValue());
    return (target == null ? "" : target + "，") + state + sure;
  }
}
