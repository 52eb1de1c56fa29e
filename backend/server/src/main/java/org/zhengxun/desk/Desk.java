package org.zhengxun.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.zhengxun.shared.work.WaitingItem;
import org.zhengxun.tenancy.Actor;
import org.zhengxun.tenancy.Level;
import org.zhengxun.tenancy.OrganisationRepository;
import org.zhengxun.tenancy.Role;
import org.zhengxun.tenancy.Scope;

/** Puts the desk together for whoever asks. */
@ApplicationScoped
public class Desk {
  private static final Set<Role> OF_OFFICES = Set.of(Role.INSPECTOR, Role.APPROVER, Role.LEADER);

  private final WaitingWork work;
  private final QuarterStages quarter;
  private final AreaFigures areas;
  private final InspectedAreas inspected;
  private final OrganisationRepository organisations;
  private final Scope scope;

  Desk(
      WaitingWork work,
      QuarterStages quarter,
      AreaFigures areas,
      InspectedAreas inspected,
      OrganisationRepository organisations,
      Scope scope) {
    this.work = work;
    this.quarter = quarter;
    this.areas = areas;
    this.inspected = inspected;
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
    DeskView.QuarterView latest = quarter.latest(org).orElse(null);
    return new DeskView(
        waiting, latest, level == Level.UNIT ? List.of() : rows(org, level, latest));
  }

  private List<DeskView.AreaRow> rows(UUID org, Level level, DeskView.QuarterView latest) {
    List<DeskView.AreaRow> rows = areas.below(org, level.ownUnits());
    List<DeskView.AreaRow> full =
        latest == null ? inspected.told(rows) : inspected.of(latest.id(), rows);
    return full.stream().filter(row -> row.sites() + row.accounts() > 0).toList();
  }

  /** How much work waits, by the menu's keys; {@code desk} is all of it. */
  @Transactional
  public Map<String, Long> counts() {
    List<WaitingItem> waiting =
        work.waitingFor(scope.actor()).stream().filter(item -> !item.news()).toList();
    Map<String, Long> counts = new TreeMap<>();
    waiting.forEach(item -> counts.merge(item.kind().countKey(), 1L, Long::sum));
    counts.put("desk", (long) waiting.size());
    return counts;
  }
}
