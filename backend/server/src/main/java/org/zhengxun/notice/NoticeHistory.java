package org.zhengxun.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.zhengxun.tenancy.OrganisationRepository;
import org.zhengxun.tenancy.Scope;

/** Writes the lines of a notice's history. */
@ApplicationScoped
class NoticeHistory {
  private final NoticeRepository notices;
  private final OrganisationRepository organisations;
  private final Scope scope;
  private final Clock clock;

  NoticeHistory(
      NoticeRepository notices, OrganisationRepository organisations, Scope scope, Clock clock) {
    this.notices = notices;
    this.organisations = organisations;
    this.scope = scope;
    this.clock = clock;
  }

  /** What the actor did just now. */
  void add(Notice notice, String action, String words) {
    notices.add(
        new NoticeStep(
            notice.id(),
            clock.instant(),
            organisations.get(scope.org()).officeName(),
            scope.actor().personName(),
            action,
            words));
  }
}
