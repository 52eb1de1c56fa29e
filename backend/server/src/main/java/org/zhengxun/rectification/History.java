package org.zhengxun.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.zhengxun.catalog.Rule;
import org.zhengxun.catalog.RuleBook;
import org.zhengxun.tenancy.Actor;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.tenancy.OrganisationRepository;
import org.zhengxun.tenancy.Scope;

/** Writes the lines of a task's history. */
@ApplicationScoped
class History {
  private final TaskRepository tasks;
  private final OrganisationRepository organisations;
  private final RuleBook rules;
  private final Scope scope;
  private final Clock clock;

  History(
      TaskRepository tasks,
      OrganisationRepository organisations,
      RuleBook rules,
      Scope scope,
      Clock clock) {
    this.tasks = tasks;
    this.organisations = organisations;
    this.rules = rules;
    this.scope = scope;
    this.clock = clock;
  }

  /** What was done about one finding; one wording may head several, their indicators tell which. */
  void add(RectificationTask task, RectificationItem item, String action, String words) {
    String indicator =
        rules
            .find(item.rule())
            .map(Rule::indicator)
            .filter(name -> !name.equals(Rule.OTHER))
            .map(name -> name + " · ")
            .orElse("");
    add(task, action, indicator + item.wording() + "：" + words);
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
