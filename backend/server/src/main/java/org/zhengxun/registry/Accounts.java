package org.zhengxun.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.zhengxun.shared.code.AccountCode;
import org.zhengxun.shared.code.UnitCode;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.tenancy.OrganisationRepository;
import org.zhengxun.tenancy.RowSecurity;

/**
 * Writes accounts for approved filings and gives them their codes. Runs in the caller's
 * transaction.
 */
@ApplicationScoped
public class Accounts {
  private final EntityManager entities;
  private final RegisterRepository register;
  private final OrganisationRepository organisations;
  private final Platforms platforms;
  private final RowSecurity rows;
  private final Clock clock;

  Accounts(
      EntityManager entities,
      RegisterRepository register,
      OrganisationRepository organisations,
      Platforms platforms,
      RowSecurity rows,
      Clock clock) {
    this.entities = entities;
    this.register = register;
    this.organisations = organisations;
    this.platforms = platforms;
    this.rows = rows;
    this.clock = clock;
  }

  /**
   * Enters an account that an approved filing opens; its code is assigned when its platform has
   * letters, else it stays empty (待赋码).
   *
   * @param filingId named by the history
   */
  public Account open(AccountData data, UUID filingId) {
    rows.because("备案通过", filingId);
    Account account = new Account(data.withCode(nextCode(data)), clock.instant());
    entities.persist(account);
    entities.flush();
    return account;
  }

  /** Accounts of the platform that wait for their code get it as soon as it has letters. */
  void lettersEntered(@Observes PlatformLettersEntered event) {
    List<Account> waiting =
        entities
            .createQuery(
                "select a from Account a where a.platform = :platform and a.code is null"
                    + " and a.state = :normal order by a.id",
                Account.class)
            .setParameter("platform", event.platform())
            .setParameter("normal", AccountState.NORMAL)
            .getResultList();
    for (Account account : waiting) {
      rows.because("平台字母码启用，自动赋码", account.id());
      account.record(account.data().withCode(nextCode(account.data())), clock.instant());
      entities.flush();
    }
  }

  /** Until the transaction ends nobody else enters an account of the unit. */
  public void lockUnit(UUID unit) {
    advisory("pg_advisory_xact_lock_shared", "accounts");
    lock("accounts-of " + unit);
  }

  /** Until the transaction ends nobody else enters any account. */
  void lockAll() {
    lock("accounts");
  }

  private void lock(String what) {
    advisory("pg_advisory_xact_lock", what);
  }

  private void advisory(String function, String what) {
    entities
        .createNativeQuery("select cast(" + function + "(hashtext(:what)) as text)")
        .setParameter("what", what)
        .getSingleResult();
  }

  private String nextCode(AccountData data) {
    String letters = platforms.find(data.platform()).map(Platform::letters).orElse(null);
    if (letters == null) {
      return null;
    }
    Organisation unit = organisations.get(data.orgId());
    Organisation area = organisations.areaOf(unit);
    // Codes of one area are given one after the other, whoever asks.
    lock("account-code " + area.areaCode());
    entities.refresh(unit);
    UnitCode unitCode = unitCode(unit, area);
    return AccountCode.next(unitCode, letters, taken(unitCode + "%")).toString();
  }

  /**
   * The unit's 填报单位码: its own, else that of its accounts, else a new one, never one used before.
   */
  private UnitCode unitCode(Organisation unit, Organisation area) {
    if (unit.unitCode() == null) {
      String used =
          register.accountsOf(unit.id()).stream()
              .map(a -> a.data().code())
              .filter(code -> code != null)
              .map(code -> code.substring(0, 10))
              .findFirst()
              .orElseGet(
                  () -> UnitCode.next(area.areaCode(), takenUnits(area.areaCode())).toString());
      unit.assignUnitCode(used);
      entities.flush();
    }
    return UnitCode.parse(unit.unitCode()).orElseThrow();
  }

  @SuppressWarnings("unchecked")
  private List<String> taken(String like) {
    return entities
        .createNativeQuery(
            "select distinct code from account_history where code like :like", String.class)
        .setParameter("like", like)
        .getResultList();
  }

  @SuppressWarnings("unchecked")
  private List<String> takenUnits(String areaCode) {
    return entities
        .createNativeQuery(
            "select unit_code from organisation where unit_code like :area"
                + " union select substring(code, 1, 10) from account_history where code like :area",
            String.class)
        .setParameter("area", areaCode + "M%")
        .getResultList();
  }
}
