package org.zhengxun.registry;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.zhengxun.shared.Ids;

/**
 * A new-media account in the register; changed only by an approved filing or an applied baseline.
 */
@Entity
public class Account {
  @Id private UUID id;
  private UUID orgId;
  private UUID supervisorId;
  private String name;
  private String code;
  private String platform;
  private String subType;

  @Enumerated(EnumType.STRING)
  private FunctionClass functionClass;

  private String handle;
  private String url;
  private String certifiedBody;
  private String operator;

  @Enumerated(EnumType.STRING)
  private AccountState state;

  private LocalDate openedOn;
  private String secondReason;
  private String remark;
  private Instant updatedAt;
  @Version private int version;

  protected Account() {}

  Account(AccountData data, Instant at) {
    id = Ids.next();
    record(data, at);
  }

  final void record(AccountData d, Instant at) {
    orgId = d.orgId();
    supervisorId = d.supervisorId();
    name = d.name();
    code = d.code();
    platform = d.platform();
    subType = d.subType();
    functionClass = d.functionClass();
    handle = d.handle();
    url = d.url();
    certifiedBody = d.certifiedBody();
    operator = d.operator();
    state = d.state();
    openedOn = d.openedOn();
    secondReason = d.secondReason();
    remark = d.remark();
    updatedAt = at;
  }

  public UUID id() {
    return id;
  }

  public int version() {
    return version;
  }

  public Instant updatedAt() {
    return updatedAt;
  }

  public AccountData data() {
    return new AccountData(
        orgId,
        supervisorId,
        name,
        code,
        platform,
        subType,
        functionClass,
        handle,
        url,
        certifiedBody,
        operator,
        state,
        openedOn,
        secondReason,
        remark);
  }
}
