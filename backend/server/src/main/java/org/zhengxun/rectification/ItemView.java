package org.zhengxun.rectification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.zhengxun.inspection.Part;

/**
 * One finding of a task as shown.
 *
 * @param placeCount pages it stands on; {@code places} names the first ones
 * @param recheckEvidence whether the answers that the second look rests on are kept
 * @param machineChecked whether the machine can look again by itself
 */
public record ItemView(
    UUID id,
    UUID findingId,
    Part part,
    String targetName,
    String targetCode,
    String targetUrl,
    String rule,
    String ruleWords,
    String wording,
    String suggestion,
    List<Place> places,
    int placeCount,
    boolean machineChecked,
    ItemState state,
    String answer,
    List<AttachedFile> files,
    Instant savedAt,
    Instant answeredAt,
    String answeredByName,
    String returnReason,
    RecheckState recheckState,
    Instant recheckAt,
    String recheckWords,
    List<Place> recheckPlaces,
    boolean recheckEvidence,
    int version) {

  static ItemView of(RectificationItem i) {
    return new ItemView(
        i.id(),
        i.findingId(),
        i.part(),
        i.targetName(),
        i.targetCode(),
        i.targetUrl(),
        i.rule(),
        i.ruleWords(),
        i.wording(),
        i.suggestion(),
        i.places(),
        i.placeCount(),
        !i.machineRules().isEmpty(),
        i.state(),
        i.answer(),
        i.answerFiles(),
        i.answerSavedAt(),
        i.answeredAt(),
        i.answeredByName(),
        i.returnReason(),
        i.recheckState(),
        i.recheckAt(),
        i.recheckWords(),
        i.recheckPlaces(),
        i.recheckEvidence() != null,
        i.version());
  }
}
