package org.zhengxun.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zhengxun.shared.page.Listing;
import org.zhengxun.shared.page.Page;
import org.zhengxun.shared.page.PageRequest;
import org.zhengxun.shared.page.SortKey;

/** Queries over both registers; row-level security narrows them to the scope. */
@ApplicationScoped
public class RegisterRepository {
  private static final String UNDER =
      ".org_path <@ (select path from organisation where id = :area)";

  private final EntityManager entities;

  RegisterRepository(EntityManager entities) {
    this.entities = entities;
  }

  Page<Website> websites(PageRequest page, WebsiteFilter f) {
    return Listing.of(entities, Website.class, "website w join organisation o on o.id = w.org_id")
        .search(f.q, "w.name", "w.code", "o.name", "w.domain")
        .where("w" + UNDER, "area", f.area)
        .where("w.type = :type", "type", f.type)
        .where("w.state = :state", "state", f.state)
        .where(Boolean.TRUE.equals(f.withoutCode) ? "w.code is null" : "true")
        .sort("name", SortKey.chinese("w.name"))
        .sort("code", SortKey.text("w.code"))
        .sort("unit", SortKey.chinese("o.name"))
        .sort("updatedAt", SortKey.time("w.updated_at"))
        .page(page);
  }

  Page<Account> accounts(PageRequest page, AccountFilter f) {
    return Listing.of(entities, Account.class, "account a join organisation o on o.id = a.org_id")
        .search(f.q, "a.name", "a.code", "o.name")
        .where("a" + UNDER, "area", f.area)
        .where("a.platform = :platform", "platform", f.platform)
        .where("a.state = :state", "state", f.state)
        .where(Boolean.TRUE.equals(f.withoutCode) ? "a.code is null" : "true")
        .sort("name", SortKey.chinese("a.name"))
        .sort("code", SortKey.text("a.code"))
        .sort("unit", SortKey.chinese("o.name"))
        .sort("platform", SortKey.chinese("a.platform"))
        .sort("updatedAt", SortKey.time("a.updated_at"))
        .page(page);
  }

  Optional<Website> website(UUID id) {
    return Optional.ofNullable(entities.find(Website.class, id));
  }

  Optional<Account> account(UUID id) {
    return Optional.ofNullable(entities.find(Account.class, id));
  }

  List<Website> allWebsites() {
    return entities.createQuery("select w from Website w", Website.class).getResultList();
  }

  List<Account> allAccounts() {
    return entities.createQuery("select a from Account a", Account.class).getResultList();
  }

  /** The organisation's platforms without letters that accounts in use wait for, in their order. */
  @SuppressWarnings("unchecked")
  List<WithoutLetters> withoutLetters(UUID root) {
    List<Tuple> rows =
        entities
            .createNativeQuery(
                """
                select p.name, count(*) as accounts from platform p
                join account a on a.platform = p.name and a.code is null and a.state = 'NORMAL'
                where p.org_id = :root and p.letters is null
                group by p.name, p.position order by p.position
                """,
                Tuple.class)
            .setParameter("root", root)
            .getResultList();
    return rows.stream()
        .map(
            row ->
                new WithoutLetters(
                    row.get("name", String.class), row.get("accounts", Number.class).longValue()))
        .toList();
  }

  /** A platform without letters and how many accounts wait for them. */
  record WithoutLetters(String name, long accounts) {}

  /** Accounts of one unit, whatever their state. */
  public List<Account> accountsOf(UUID unit) {
    return entities
        .createQuery("select a from Account a where a.orgId = :unit order by a.id", Account.class)
        .setParameter("unit", unit)
        .getResultList();
  }
}
