package org.zhengxun.filing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.zhengxun.tenancy.OrganisationRepository;
import org.zhengxun.tenancy.Scope;

/** Writes the lines of a filing's timeline. */
@ApplicationScoped
class FilingHistory {
  private final FilingRepository filings;
  private final OrganisationRepository organisations;
  private final Scope scope;

  FilingHistory(FilingRepository filings, OrganisationRepository organisations, Scope scope) {
    this.filings = filings;
    this.organisations = organisations;
    this.scope = scope;
  }

  void add(Filing filing, FilingStep.Action action, Instant at) {
    add(filing, action, at, null, List.of());
  }

  void add(Filing filing, FilingStep.Action action, Instant at, String opinion) {
    add(filing, action, at, opinion, List.of());
  }

  void add(
      Filing filing,
      FilingStep.Action action,
      Instant at,
      String opinion,
      List<FieldReason> fields) {
    filings.add(
        new FilingStep(
            filing.id(),
            at,
            organisations.get(scope.org()),
            scope.actor(),
            action,
            opinion,
            fields));
  }
}
