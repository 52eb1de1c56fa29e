package org.zhengxun.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;

/** A new-media account as shown. */
public record AccountView(
    UUID id,
    UUID unitId,
    String unitName,
    UUID supervisorId,
    String supervisorName,
    String name,
    String code,
    String platform,
    String subType,
    FunctionClass functionClass,
    String handle,
    String url,
    String certifiedBody,
    String operator,
    AccountState state,
    LocalDate openedOn,
    String secondReason,
    String remark,
    Instant updatedAt,
    int version) {

  static AccountView of(Account a, Function<UUID, String> names, Function<UUID, String> offices) {
    AccountData d = a.data();
    return new AccountView(
        a.id(),
        d.orgId(),
        names.apply(d.orgId()),
        d.supervisorId(),
        offices.apply(d.supervisorId()),
        d.name(),
        d.code(),
        d.platform(),
        d.subType(),
        d.functionClass(),
        d.handle(),
        d.url(),
        d.certifiedBody(),
        d.operator(),
        d.state(),
        d.openedOn(),
        d.secondReason(),
        d.remark(),
        a.updatedAt(),
        a.version());
  }
}
