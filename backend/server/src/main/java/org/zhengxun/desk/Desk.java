package org.zhengxun.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.zhengxun.tenancy.Actor;
import org.zhengxun.tenancy.Level;
import org.zhengxun.tenancy.OrganisationRepository;
import org.zhengxun.tenancy.Role;
import org.zhengxun.tenancy.Scope;

/** Puts the desk together for whoever asks. */
@ApplicationScoped
public class Desk {
  private static final Set<Role> OF_OFFICES = Set.of(Role.INSPECTOR, Role.APPROVER, Role.LEADER);
  private static final Map<Level, String> OWN_UNITS =
      Map.of(Level.PROVINCE, "省直部门", Level.CITY, "市直部门", Level.COUNTY, "县直部门");

  private final WaitingWork work;
  private final QuarterStages quarter;
  private final AreaFigures areas;
  private final OrganisationRepository organisations;
  private final Scope scope;

  Desk(
      WaitingWork work,
      QuarterStages quarter,
      AreaFigures areas,
      OrganisationRepository organisations,
      Scope scope) {
    this.work = work;
    this.quarter = quarter;
    this.areas = areas;
    this.organisations = organisations;
    this.scope = scope;
  }

  /** The quarter and the areas are for those who inspect, approve or lead in an office. */
  @Transactional
  public DeskView view() {
    Actor actor = scope.actor();
    List<WaitingItem> waiting = work.waitingFor(actor);
    UUID org = actor.orgId();
    if (org == null || actor.roles().stream().noneMatch(OF_OFFICES::contains)) {
      return new DeskView(waiting, null, List.of());
    }
    Level level = organisations.get(org).level();
    return new DeskView(
        waiting,
        quarter.latest(org).orElse(null),
        level == Level.UNIT ? List.of() : areas.below(org, OWN_UNITS.get(level)));
  }

  /** How much waits, by the menu's keys; {@code desk} is all of it. */
  @Transactional
  public Map<String, Long> counts() {
    List<WaitingItem> waiting = work.waitingFor(scope.actor());
    Map<String, Long> counts = new TreeMap<>();
    waiting.forEach(item -> counts.merge(item.kind().countKey(), 1L, Long::sum));
    counts.put("desk", (long) waiting.size());
    return counts;
  }
}
