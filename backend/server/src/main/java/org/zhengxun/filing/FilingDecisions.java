package org.zhengxun.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.zhengxun.registry.Account;
import org.zhengxun.registry.AccountData;
import org.zhengxun.registry.AccountState;
import org.zhengxun.registry.Accounts;
import org.zhengxun.shared.audit.AuditNote;
import org.zhengxun.shared.audit.Audited;
import org.zhengxun.shared.problem.ErrorCode;
import org.zhengxun.shared.problem.Problem;
import org.zhengxun.shared.web.SeenRow;
import org.zhengxun.tenancy.Duties;
import org.zhengxun.tenancy.Scope;

/** The offices: one decides, the one above takes note. Two deciders never race. */
@ApplicationScoped
public class FilingDecisions {
  private final FilingRepository filings;
  private final FilingChecks checks;
  private final FilingHistory history;
  private final Accounts accounts;
  private final Duties duties;
  private final Scope scope;
  private final Clock clock;
  private final AuditNote audit;
  private final Event<FilingApproved> approved;

  FilingDecisions(
      FilingRepository filings,
      FilingChecks checks,
      FilingHistory history,
      Accounts accounts,
      Duties duties,
      Scope scope,
      Clock clock,
      AuditNote audit,
      Event<FilingApproved> approved) {
    this.filings = filings;
    this.checks = checks;
    this.history = history;
    this.accounts = accounts;
    this.duties = duties;
    this.scope = scope;
    this.clock = clock;
    this.audit = audit;
    this.approved = approved;
  }

  /** The account enters the register in the same transaction, with its code if it can have one. */
  @Transactional
  @Audited("filing.approve")
  public Filing approve(UUID id, int version, NewOpinion opinion) {
    Filing filing = toDecide(id, version);
    accounts.lockUnit(filing.orgId());
    Instant now = clock.instant();
    List<Check> compared = checks.of(filing);
    requireWithoutFault(compared);
    Account entered = accounts.open(record(filing), filing.id());
    filing.approve(entered.id(), compared, scope.actor(), now);
    history.add(filing, FilingStep.Action.APPROVED, now, opinion.opinion());
    filings.flush();
    audit.detail(entered.data().code() == null ? "待赋码" : "标识码 " + entered.data().code());
    approved.fire(new FilingApproved(filing.id(), entered.id(), filing.orgId(), filing.officeId()));
    return filing;
  }

  @Transactional
  @Audited("filing.return")
  public Filing returnToUnit(UUID id, int version, NewReturn why) {
    Filing filing = toDecide(id, version);
    UnitReview.requireWords(why);
    Instant now = clock.instant();
    filing.returnToUnit(why, checks.of(filing), scope.actor(), now);
    history.add(filing, FilingStep.Action.RETURNED, now, why.opinion(), why.fields());
    filings.flush();
    return filing;
  }

  @Transactional
  @Audited("filing.reject")
  public Filing reject(UUID id, int version, NewOpinion opinion) {
    Filing filing = toDecide(id, version);
    if (opinion.opinion() == null || opinion.opinion().isBlank()) {
      throw Problem.invalid("opinion", "不同意须写明理由");
    }
    Instant now = clock.instant();
    filing.reject(checks.of(filing), scope.actor(), now);
    history.add(filing, FilingStep.Action.REJECTED, now, opinion.opinion());
    filings.flush();
    return filing;
  }

  /** Recorded; nothing waits for it. */
  @Transactional
  @Audited("filing.note")
  public Filing note(UUID id, int version, NewOpinion opinion) {
    Filing seen = filings.get(id);
    requireTurn(seen.notingId(), "由" + seen.notingName() + "知悉");
    Filing filing = filings.locked(id);
    filing.requireUnnoted();
    requireSeen(filing, version);
    Instant now = clock.instant();
    filing.note(scope.actor(), now);
    history.add(filing, FilingStep.Action.NOTED, now, opinion.opinion());
    filings.flush();
    audit.subject("filing", id, filing.subject());
    return filing;
  }

  private Filing toDecide(UUID id, int version) {
    Filing seen = filings.get(id);
    requireTurn(seen.officeId(), "由" + seen.officeName() + "审批");
    Filing filing = filings.locked(id);
    audit.subject("filing", id, filing.subject());
    filing.requireUndecided();
    requireSeen(filing, version);
    duties.requireOther(
        filing.officeId(), "填报或审核过本备案的人不能审批", filing.preparedBy(), filing.signedBy());
    return filing;
  }

  private static void requireSeen(Filing filing, int version) {
    new SeenRow(filing.id(), version)
        .requireStill(filing.version(), "备案“" + filing.subject() + "”已有变化，请刷新后再办理");
  }

  /** What was in order when the unit sent it may not be any more. */
  private static void requireWithoutFault(List<Check> compared) {
    compared.stream()
        .filter(check -> check.result() == Check.Result.FAULT)
        .findFirst()
        .ifPresent(
            check -> {
              throw Problem.wrongState(check.text() + "，请退回单位补充");
            });
  }

  private void requireTurn(UUID org, String detail) {
    if (org == null) {
      throw new Problem(ErrorCode.NOT_YOUR_TURN, "上面没有需要知悉的单位");
    }
    scope.requireOwn(org, detail);
  }

  private static AccountData record(Filing filing) {
    AccountForm form = filing.form();
    return new AccountData(
        filing.orgId(),
        form.supervisorId() == null ? filing.officeId() : form.supervisorId(),
        form.name().strip(),
        null,
        form.platform(),
        RequiredFields.OFFICIAL_ACCOUNT.equals(form.platform()) ? form.subType() : null,
        form.functionClass(),
        form.handle(),
        form.url() == null ? null : form.url().strip(),
        form.shownCertifiedBody(),
        form.operator(),
        AccountState.NORMAL,
        form.openedOn(),
        form.secondReason(),
        null);
  }
}
