package org.zhengxun.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zhengxun.inspector.AccountFacts;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.tenancy.OrganisationRepository;

/**
 * Reads the register of new media for the accounts that a site may show. A portal speaks for its
 * area, so all accounts of the area are its own; another site speaks for its unit.
 */
@ApplicationScoped
public class AccountSource {
  private static final String MINI_PROGRAM = "小程序";

  private final EntityManager entities;
  private final OrganisationRepository organisations;

  AccountSource(EntityManager entities, OrganisationRepository organisations) {
    this.entities = entities;
    this.organisations = organisations;
  }

  /**
   * The accounts around a site that are registered and not given up; empty when the register of its
   * tenant holds none at all, as before the first filing.
   */
  public Optional<Around> around(RegisteredTarget site) {
    Organisation unit = organisations.find(site.unitId()).orElse(null);
    if (unit == null) {
      return Optional.empty();
    }
    Organisation own = site.isPortal() ? organisations.areaOf(unit) : unit;
    Organisation tenant = organisations.line(unit).getFirst();
    Map<Boolean, List<AccountFacts>> accounts =
        rows(own.path(), tenant.path()).stream()
            .collect(
                Collectors.partitioningBy(
                    row -> row.get("own", Boolean.class),
                    Collectors.mapping(AccountSource::facts, Collectors.toList())));
    return accounts.values().stream().allMatch(List::isEmpty)
        ? Optional.empty()
        : Optional.of(new Around(accounts.get(true), accounts.get(false)));
  }

  @SuppressWarnings("unchecked")
  private List<Tuple> rows(String own, String tenant) {
    return entities
        .createNativeQuery(
            "select a.name, a.platform, a.sub_type, a.handle, a.url,"
                + " a.org_path <@ cast(:own as ltree) as own"
                + " from account a where a.org_path <@ cast(:tenant as ltree)"
                + " and a.state not in ('DEREGISTERED', 'MOVED') order by a.id",
            Tuple.class)
        .setParameter("own", own)
        .setParameter("tenant", tenant)
        .getResultList();
  }

  /** A mini-program of a 公众号 is filed under its platform; its addresses are those of 小程序. */
  private static AccountFacts facts(Tuple row) {
    boolean program = MINI_PROGRAM.equals(row.get("sub_type", String.class));
    return new AccountFacts(
        row.get("name", String.class),
        program ? MINI_PROGRAM : row.get("platform", String.class),
        row.get("handle", String.class),
        row.get("url", String.class),
        null);
  }

  /**
   * @param own accounts of those the site speaks for
   * @param others those of everybody else in the tenant
   */
  public record Around(List<AccountFacts> own, List<AccountFacts> others) {}
}
