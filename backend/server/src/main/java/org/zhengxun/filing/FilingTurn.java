package org.zhengxun.filing;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.zhengxun.tenancy.Actor;
import org.zhengxun.tenancy.Role;

/** Whose turn a filing is, and for what. */
final class FilingTurn {
  private static final Set<FilingAction> TURNS =
      EnumSet.of(FilingAction.SUBMIT, FilingAction.SIGN, FilingAction.APPROVE, FilingAction.NOTE);

  private FilingTurn() {}

  static Set<FilingAction> of(Filing filing, Actor actor) {
    Set<FilingAction> may = EnumSet.noneOf(FilingAction.class);
    UUID org = actor.orgId();
    FilingState state = filing.state();
    boolean unit = filing.orgId().equals(org);
    if (unit && actor.has(Role.REPORTER) && !state.over()) {
      may.add(FilingAction.WITHDRAW);
      if (state == FilingState.DRAFT || state == FilingState.RETURNED) {
        may.add(FilingAction.SAVE);
        may.add(FilingAction.SUBMIT);
      }
    }
    if (unit && actor.has(Role.REVIEWER) && state == FilingState.UNIT_REVIEW) {
      may.add(FilingAction.SIGN);
      may.add(FilingAction.SEND_BACK);
    }
    if (actor.has(Role.APPROVER) && filing.officeId().equals(org) && state == FilingState.OFFICE) {
      may.add(FilingAction.APPROVE);
      may.add(FilingAction.RETURN);
      may.add(FilingAction.REJECT);
    }
    if (actor.has(Role.APPROVER)
        && filing.notingId() != null
        && filing.notingId().equals(org)
        && state == FilingState.APPROVED
        && filing.notedAt() == null) {
      may.add(FilingAction.NOTE);
    }
    return may;
  }

  static boolean mine(Filing filing, Actor actor) {
    return of(filing, actor).stream().anyMatch(TURNS::contains);
  }
}
