package org.zhengxun.filing;

import java.time.Instant;
import java.util.UUID;

/**
 * A filing in a list.
 *
 * @param turn name of the organisation whose turn it is; null when nobody's
 * @param myTurn whether the actor can act on it now
 * @param awaitsCode whether its account is in the register and waits for its code
 */
public record FilingRow(
    UUID id,
    FilingKind kind,
    FilingState state,
    String subject,
    String platform,
    String unitName,
    String officeName,
    String turn,
    boolean myTurn,
    boolean awaitsCode,
    Instant stateSince,
    int version) {

  static FilingRow of(Filing f, boolean myTurn, boolean awaitsCode) {
    return new FilingRow(
        f.id(),
        f.kind(),
        f.state(),
        f.subject(),
        f.platform(),
        f.unitName(),
        f.officeName(),
        switch (f.state()) {
          case DRAFT, UNIT_REVIEW, RETURNED -> f.unitName();
          case OFFICE -> f.officeName();
          case APPROVED, REJECTED, WITHDRAWN -> null;
        },
        myTurn,
        awaitsCode,
        f.stateSince(),
        f.version());
  }
}
