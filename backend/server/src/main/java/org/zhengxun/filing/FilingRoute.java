package org.zhengxun.filing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhengxun.tenancy.Level;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.tenancy.OrganisationRepository;

/** Who decides a unit's filings, and who takes note. */
@ApplicationScoped
class FilingRoute {
  private final OrganisationRepository organisations;

  FilingRoute(OrganisationRepository organisations) {
    this.organisations = organisations;
  }

  /** The nearest area's office above the unit decides, the one above that takes note. */
  Offices of(Organisation unit) {
    List<Organisation> areasAbove =
        organisations.line(unit).reversed().stream()
            .filter(o -> o.level() != Level.UNIT && !o.id().equals(unit.id()))
            .toList();
    if (areasAbove.isEmpty()) {
      return new Offices(unit, null);
    }
    return new Offices(areasAbove.getFirst(), areasAbove.size() > 1 ? areasAbove.get(1) : null);
  }

  /**
   * @param noting null when the deciding office is the root's
   */
  record Offices(Organisation deciding, Organisation noting) {}
}
