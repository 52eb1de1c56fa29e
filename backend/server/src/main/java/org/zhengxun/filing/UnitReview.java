package org.zhengxun.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.zhengxun.shared.audit.AuditNote;
import org.zhengxun.shared.audit.Audited;
import org.zhengxun.shared.problem.Problem;
import org.zhengxun.tenancy.Duties;
import org.zhengxun.tenancy.Scope;

/** The unit's reviewer: signs and sends, or gives back to the reporter. */
@ApplicationScoped
public class UnitReview {
  private final FilingRepository filings;
  private final FilingHistory history;
  private final Duties duties;
  private final Scope scope;
  private final Clock clock;
  private final AuditNote audit;

  UnitReview(
      FilingRepository filings,
      FilingHistory history,
      Duties duties,
      Scope scope,
      Clock clock,
      AuditNote audit) {
    this.filings = filings;
    this.history = history;
    this.duties = duties;
    this.scope = scope;
    this.clock = clock;
    this.audit = audit;
  }

  @Transactional
  @Audited("filing.sign")
  public Filing sign(UUID id, int version, NewOpinion opinion) {
    Filing filing = own(id, version);
    duties.requireOther(filing.orgId(), "填报人不能审核自己填报的备案", filing.preparedBy());
    Instant now = clock.instant();
    filing.sign(scope.actor(), now);
    filings.share(filing.id(), filing.officeId());
    if (filing.notingId() != null) {
      filings.share(filing.id(), filing.notingId());
    }
    history.add(filing, FilingStep.Action.SIGNED, now, opinion.opinion());
    filings.flush();
    audit.subject("filing", id, filing.subject());
    return filing;
  }

  @Transactional
  @Audited("filing.send-back")
  public Filing sendBack(UUID id, int version, NewReturn why) {
    Filing filing = own(id, version);
    requireWords(why);
    Instant now = clock.instant();
    filing.sendBack(why, now);
    history.add(filing, FilingStep.Action.SENT_BACK, now, why.opinion(), why.fields());
    filings.flush();
    audit.subject("filing", id, filing.subject());
    return filing;
  }

  static void requireWords(NewReturn why) {
    if (why.fields().isEmpty() && (why.opinion() == null || why.opinion().isBlank())) {
      throw Problem.invalid("opinion", "退回须写明理由，或指明需要修改的字段");
    }
  }

  private Filing own(UUID id, int version) {
    Filing seen = filings.get(id);
    scope.requireOwn(seen.orgId(), "由主办单位“" + seen.unitName() + "”的审核人审核");
    return filings.locked(id, version);
  }
}
