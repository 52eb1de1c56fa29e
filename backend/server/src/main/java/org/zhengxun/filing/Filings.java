package org.zhengxun.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zhengxun.registry.Platform;
import org.zhengxun.registry.Platforms;
import org.zhengxun.shared.audit.AuditNote;
import org.zhengxun.shared.audit.Audited;
import org.zhengxun.shared.problem.Problem;
import org.zhengxun.shared.problem.Violation;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.tenancy.OrganisationRepository;
import org.zhengxun.tenancy.Scope;

/** The unit's reporter: begins, saves, submits, withdraws. */
@ApplicationScoped
public class Filings {
  private final FilingRepository filings;
  private final FilingRoute route;
  private final FilingChecks checks;
  private final FilingHistory history;
  private final Platforms platforms;
  private final OrganisationRepository organisations;
  private final Scope scope;
  private final Clock clock;
  private final AuditNote audit;

  Filings(
      FilingRepository filings,
      FilingRoute route,
      FilingChecks checks,
      FilingHistory history,
      Platforms platforms,
      OrganisationRepository organisations,
      Scope scope,
      Clock clock,
      AuditNote audit) {
    this.filings = filings;
    this.route = route;
    this.checks = checks;
    this.history = history;
    this.platforms = platforms;
    this.organisations = organisations;
    this.scope = scope;
    this.clock = clock;
    this.audit = audit;
  }

  @Transactional
  @Audited("filing.create")
  public Filing create(NewFiling data) {
    Organisation unit = organisations.get(scope.org());
    FilingRoute.Offices offices = route.of(unit);
    requireSupervisor(data.form(), unit);
    Instant now = clock.instant();
    Filing filing = new Filing(data.kind(), unit, offices, data.form(), scope.actor(), now);
    filings.add(filing);
    history.add(filing, FilingStep.Action.CREATED, now);
    note(filing);
    return filing;
  }

  /** Autosave: gaps are allowed. */
  @Transactional
  @Audited("filing.save")
  public Filing save(UUID id, int version, AccountForm form) {
    Filing filing = own(id, version);
    requireSupervisor(form, organisations.get(filing.orgId()));
    filing.save(form, scope.actor(), clock.instant());
    filings.flush();
    note(filing);
    return filing;
  }

  /** Complete and without faults, it goes to the unit's reviewer. */
  @Transactional
  @Audited("filing.submit")
  public Filing submit(UUID id, int version) {
    Filing filing = own(id, version);
    Set<String> known = platforms.all().stream().map(Platform::name).collect(Collectors.toSet());
    List<Violation> faults = new ArrayList<>(RequiredFields.faults(filing.form(), known));
    checks.of(filing).stream()
        .filter(c -> c.result() == Check.Result.FAULT)
        .forEach(c -> faults.add(new Violation("secondReason", c.text())));
    Instant now = clock.instant();
    filing.submit(scope.actor(), now);
    if (!faults.isEmpty()) {
      throw Problem.invalid(faults);
    }
    history.add(filing, FilingStep.Action.SUBMITTED, now);
    filings.flush();
    note(filing);
    return filing;
  }

  /** Until the office agreed or refused, the unit may take it back. */
  @Transactional
  @Audited("filing.withdraw")
  public Filing withdraw(UUID id, int version) {
    Filing filing = own(id, version);
    Instant now = clock.instant();
    filing.withdraw(now);
    history.add(filing, FilingStep.Action.WITHDRAWN, now);
    filings.flush();
    note(filing);
    return filing;
  }

  private Filing own(UUID id, int version) {
    Filing seen = filings.get(id);
    scope.requireOwn(seen.orgId(), "备案由主办单位“" + seen.unitName() + "”填报");
    return filings.locked(id, version);
  }

  /** 主管单位 stands above the unit. */
  private void requireSupervisor(AccountForm form, Organisation unit) {
    if (form.supervisorId() != null
        && organisations.line(unit).stream()
            .noneMatch(o -> o.id().equals(form.supervisorId()) && !o.id().equals(unit.id()))) {
      throw Problem.invalid("supervisorId", "主管单位应是本单位的上级单位");
    }
  }

  private void note(Filing filing) {
    audit.subject("filing", filing.id(), filing.subject());
  }
}
