package org.zhengxun.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.zhengxun.tenancy.Level;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.tenancy.OrganisationRepository;

/**
 * Copies the register into a campaign's targets: the office's own units first (市直部门), then areas
 * and units in the tenant's display order.
 */
@ApplicationScoped
class TargetPlan {
  private final RegisterSource register;
  private final OrganisationRepository organisations;

  TargetPlan(RegisterSource register, OrganisationRepository organisations) {
    this.register = register;
    this.organisations = organisations;
  }

  /**
   * @param only ids of the register, or null for all
   */
  List<Target> targets(Campaign campaign, Collection<UUID> only) {
    Organisation office = organisations.get(campaign.orgId());
    Map<UUID, Organisation> tree = new HashMap<>();
    organisations.subtree(office.path()).forEach(org -> tree.put(org.id(), org));
    List<Target> targets = new ArrayList<>();
    for (Part part : Part.values()) {
      List<Placed> placed =
          register.normal(part, office.path(), only).stream()
              .map(from -> place(from, office, tree))
              .sorted(ORDER)
              .toList();
      int position = 1;
      for (Placed one : placed) {
        targets.add(
            new Target(
                campaign,
                one.from,
                one.unit,
                one.area,
                one.area.id().equals(office.id()) ? 0 : Math.max(1, one.area.displayOrder()),
                position++));
      }
    }
    return targets;
  }

  private static final Comparator<Placed> ORDER =
      Comparator.comparing((Placed p) -> p.order)
          .thenComparing(p -> p.from.name(), Collator.getInstance(Locale.CHINA))
          .thenComparing(p -> p.from.subjectId());

  private Placed place(RegisteredTarget from, Organisation office, Map<UUID, Organisation> tree) {
    Organisation unit = tree.get(from.unitId());
    StringBuilder order = new StringBuilder();
    // The office itself for its own units, else the area directly below it: what its notices and
    // its
    // desk are told by.
    Organisation area = office;
    for (Organisation at = unit; at != null; at = tree.get(at.parentId())) {
      if (!at.id().equals(office.id())) {
        if (at.level() != Level.UNIT) {
          area = at;
        }
        // units stand before the areas beside them
        order.insert(
            0, "%s%06d".formatted(at.level() == Level.UNIT ? "0" : "1", at.displayOrder()));
      }
    }
    return new Placed(from, unit, area, order.toString());
  }

  /** A registered target with its place in the tree. */
  private record Placed(
      RegisteredTarget from, Organisation unit, Organisation area, String order) {}
}
