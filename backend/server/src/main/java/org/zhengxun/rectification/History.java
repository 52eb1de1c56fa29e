package org.zhengxun.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.zhengxun.tenancy.Actor;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.tenancy.OrganisationRepository;
import org.zhengxun.tenancy.Scope;

/** Writes the lines of a task's history. */
@ApplicationScoped
class History {
  private final TaskRepository tasks;
  private final OrganisationRepository organisations;
  private final Scope scope;
  private final Clock clock;

  History(TaskRepository tasks, OrganisationRepository organisations, Scope scope, Clock clock) {
    this.tasks = tasks;
    this.organisations = organisations;
    this.scope = scope;
    this.clock = clock;
  }

  /** What the actor did just now. */
  void add(RectificationTask task, String action, String words) {
    Actor actor = scope.actor();
    Organisation org = organisations.get(scope.org());
    tasks.add(
        new RectificationStep(
            task.id(),
            clock.instant(),
            org.id(),
            org.officeName(),
            actor.personName(),
            action,
            words));
  }
}
