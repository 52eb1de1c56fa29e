package org.zhengxun.filing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.zhengxun.shared.problem.ErrorCode;
import org.zhengxun.shared.problem.Problem;
import org.zhengxun.shared.time.BusinessClock;
import org.zhengxun.tenancy.Actor;
import org.zhengxun.tenancy.Organisation;

/**
 * What a unit files. The verbs know which states allow them; who may call them is the services'
 * matter.
 */
@Entity
public class Filing extends FilingCourse {
  private static final DateTimeFormatter SHOWN =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(BusinessClock.ZONE);

  @Enumerated(EnumType.STRING)
  private FilingState state;

  private String subject;
  private String platform;

  @JdbcTypeCode(SqlTypes.JSON)
  private AccountForm form;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<Check> checks;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<FieldReason> fieldReasons;

  private String returnReason;

  @JdbcTypeCode(SqlTypes.JSON)
  private AccountForm returnedForm;

  private UUID preparedBy;
  private String preparedByName;
  private UUID signedBy;
  private Instant stateSince;
  private Instant sentAt;
  private String decidedByName;
  private Instant decidedAt;
  private String notedByName;
  private Instant notedAt;
  private UUID accountId;
  private Instant savedAt;
  @Version private int version;

  protected Filing() {}

  Filing(
      FilingKind kind,
      Organisation unit,
      FilingRoute.Offices offices,
      AccountForm form,
      Actor by,
      Instant at) {
    super(kind, unit, offices, at);
    this.checks = List.of();
    this.fieldReasons = List.of();
    enter(FilingState.DRAFT, at);
    write(form, by, at);
  }

  /** Keeps what the reporter typed. */
  void save(AccountForm changed, Actor by, Instant at) {
    requireWriting();
    write(changed, by, at);
  }

  /** Refuses unless the reporter may still write on it. */
  void requireWriting() {
    require("修改", FilingState.DRAFT, FilingState.RETURNED);
  }

  private void write(AccountForm changed, Actor by, Instant at) {
    form = changed;
    subject = changed.name() == null || changed.name().isBlank() ? "（未填账号名称）" : changed.name();
    platform = changed.platform();
    preparedBy = by.personId();
    preparedByName = by.personName();
    savedAt = at;
  }

  void submit(Actor by, Instant at) {
    require("提交", FilingState.DRAFT, FilingState.RETURNED);
    preparedBy = by.personId();
    preparedByName = by.personName();
    enter(FilingState.UNIT_REVIEW, at);
  }

  /** The unit's reviewer gives it back to the reporter. */
  void sendBack(NewReturn why, Instant at) {
    require("退回", FilingState.UNIT_REVIEW);
    remember(why);
    enter(FilingState.DRAFT, at);
  }

  /** The unit's reviewer signs: from now on the offices see it. */
  void sign(Actor by, Instant at) {
    require("审核报送", FilingState.UNIT_REVIEW);
    signedBy = by.personId();
    sentAt = at;
    returnReason = null;
    fieldReasons = List.of();
    enter(FilingState.OFFICE, at);
  }

  void withdraw(Instant at) {
    require(
        "撤回", FilingState.DRAFT, FilingState.UNIT_REVIEW, FilingState.OFFICE, FilingState.RETURNED);
    enter(FilingState.WITHDRAWN, at);
  }

  void returnToUnit(NewReturn why, List<Check> compared, Actor by, Instant at) {
    decide(FilingState.RETURNED, compared, by, at);
    remember(why);
    returnedForm = form;
  }

  void reject(List<Check> compared, Actor by, Instant at) {
    decide(FilingState.REJECTED, compared, by, at);
  }

  void approve(UUID entered, List<Check> compared, Actor by, Instant at) {
    decide(FilingState.APPROVED, compared, by, at);
    accountId = entered;
  }

  /** The office above takes note; recorded, holds nothing up. */
  void note(Actor by, Instant at) {
    requireUnnoted();
    notedByName = by.personName();
    notedAt = at;
  }

  /** Refuses who comes second, naming who was first and when. */
  void requireUnnoted() {
    require("知悉", FilingState.APPROVED);
    if (notedAt != null) {
      throw decided("已由" + notedByName + "于 " + SHOWN.format(notedAt) + " 知悉");
    }
  }

  /** Refuses who comes second, naming who was first and when. */
  void requireUndecided() {
    if (state != FilingState.OFFICE && decidedAt != null && state != FilingState.UNIT_REVIEW) {
      throw decided("已由" + decidedByName + "于 " + SHOWN.format(decidedAt) + " 办理：" + state.label());
    }
    require("审批", FilingState.OFFICE);
  }

  private void decide(FilingState next, List<Check> compared, Actor by, Instant at) {
    requireUndecided();
    checks = compared;
    decidedByName = by.personName();
    decidedAt = at;
    enter(next, at);
  }

  private void remember(NewReturn why) {
    returnReason = why.opinion() == null || why.opinion().isBlank() ? null : why.opinion().strip();
    fieldReasons = why.fields();
  }

  private void enter(FilingState next, Instant at) {
    state = next;
    stateSince = at;
  }

  private void require(String verb, FilingState... allowed) {
    if (!List.of(allowed).contains(state)) {
      throw Problem.wrongState("备案“" + subject + "”的状态是“" + state.label() + "”，不能" + verb);
    }
  }

  private Problem decided(String how) {
    return new Problem(ErrorCode.ALREADY_DECIDED, "备案“" + subject + "”" + how);
  }

  /** True once the unit sent it at least once; before, it is the unit's alone. */
  boolean sent() {
    return sentAt != null;
  }

  public FilingState state() {
    return state;
  }

  public String subject() {
    return subject;
  }

  String platform() {
    return platform;
  }

  AccountForm form() {
    return form;
  }

  List<Check> checks() {
    return checks;
  }

  List<FieldReason> fieldReasons() {
    return fieldReasons;
  }

  String returnReason() {
    return returnReason;
  }

  /**
   * What the office last returned, to show what was changed since; null when it returned nothing.
   */
  AccountForm returnedForm() {
    return returnedForm;
  }

  UUID preparedBy() {
    return preparedBy;
  }

  String preparedByName() {
    return preparedByName;
  }

  UUID signedBy() {
    return signedBy;
  }

  Instant stateSince() {
    return stateSince;
  }

  Instant decidedAt() {
    return decidedAt;
  }

  String decidedByName() {
    return decidedByName;
  }

  Instant notedAt() {
    return notedAt;
  }

  /** The register's row; null until approved. */
  public UUID accountId() {
    return accountId;
  }

  Instant savedAt() {
    return savedAt;
  }

  public int version() {
    return version;
  }
}
