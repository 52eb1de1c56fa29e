package org.zhengxun.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.zhengxun.inspection.RegisterSource;
import org.zhengxun.inspection.RegisteredTarget;
import org.zhengxun.inspection.run.SiteCheck;
import org.zhengxun.inspection.run.SiteCheck.RuleOutcome;
import org.zhengxun.tenancy.Actor;
import org.zhengxun.tenancy.SystemWork;

/** Looks at a site of the register as it is now, judged against today. */
@ApplicationScoped
class RegisteredSiteLook implements SecondLook {
  private final SiteCheck check;
  private final RegisterSource register;
  private final SystemWork system;
  private final Clock clock;

  RegisteredSiteLook(SiteCheck check, RegisterSource register, SystemWork system, Clock clock) {
    this.check = check;
    this.register = register;
    this.system = system;
    this.clock = clock;
  }

  @Override
  public boolean knows(String rule) {
    return check.knows(rule);
  }

  @Override
  public Outcome look(Order order, BooleanSupplier stopping) {
    Optional<RegisteredTarget> site =
        system
            .call(Actor.system(), () -> register.site(order.siteId()))
            .filter(s -> s.url() != null);
    if (site.isEmpty()) {
      return Outcome.none("该网站不在名录中或没有首页地址");
    }
    SiteCheck.Outcome seen =
        check.check(
            new SiteCheck.Subject(order.office(), site.get(), clock.instant(), order.reprints()),
            order.rules(),
            order.run(),
            stopping);
    if (!seen.reached()) {
      return Outcome.none(seen.words());
    }
    return new Outcome(
        seen.whole() ? null : seen.words(),
        seen.rules().entrySet().stream()
            .filter(rule -> rule.getValue().concluded())
            .collect(Collectors.toMap(Map.Entry::getKey, rule -> places(rule.getValue()))),
        seen.evidence());
  }

  private static List<Place> places(RuleOutcome outcome) {
    return outcome.places().stream().map(Place::of).toList();
  }
}
