package org.zhengxun.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zhengxun.registry.Account;
import org.zhengxun.registry.AccountState;
import org.zhengxun.shared.problem.Problem;
import org.zhengxun.shared.web.SeenRow;
import org.zhengxun.tenancy.Scope;

/** Queries over filings; row-level security narrows them to those taking part and those above. */
@ApplicationScoped
class FilingRepository {
  private final EntityManager entities;
  private final Scope scope;

  FilingRepository(EntityManager entities, Scope scope) {
    this.entities = entities;
    this.scope = scope;
  }

  /** Row-level security keeps what was never sent from the offices above the unit. */
  Optional<Filing> find(UUID id) {
    return Optional.ofNullable(entities.find(Filing.class, id)).filter(this::known);
  }

  Filing get(UUID id) {
    return find(id).orElseThrow(() -> Problem.notFound("备案"));
  }

  /** Locked until the transaction ends, so that the second of two deciders waits and then sees. */
  Filing locked(UUID id) {
    Filing filing = get(id);
    entities.refresh(filing, LockModeType.PESSIMISTIC_WRITE);
    return filing;
  }

  /** As the actor saw it: refused when somebody changed it since. */
  Filing locked(UUID id, int version) {
    Filing filing = locked(id);
    SeenRow.requireStill(version, filing.version(), "备案“" + filing.subject() + "”已被他人办理或修改，请刷新后再试");
    return filing;
  }

  /** Persists a new shared row: its first participant comes before the row it lets in. */
  void add(Filing filing) {
    share(filing.id(), filing.orgId());
    entities.persist(filing);
    entities.flush();
  }

  void share(UUID filingId, UUID orgId) {
    entities
        .createNativeQuery(
            "insert into participant (subject_id, org_id) values (:filing, :org) on conflict do nothing")
        .setParameter("filing", filingId)
        .setParameter("org", orgId)
        .executeUpdate();
  }

  void add(FilingStep step) {
    entities.persist(step);
  }

  void flush() {
    entities.flush();
  }

  List<FilingStep> steps(UUID filingId) {
    return entities
        .createQuery(
            "select s from FilingStep s where s.filingId = :filing order by s.at, s.id",
            FilingStep.class)
        .setParameter("filing", filingId)
        .getResultList();
  }

  /** Filings of a unit that are not over, as far as the actor may know of them. */
  List<Filing> running(UUID unitId) {
    return entities
        .createQuery("select f from Filing f where f.orgId = :unit order by f.id", Filing.class)
        .setParameter("unit", unitId)
        .getResultStream()
        .filter(f -> !f.state().over() && known(f))
        .toList();
  }

  /** Filings in one of the states that wait for the unit. */
  List<Filing> ofUnit(UUID unitId, FilingState... states) {
    return in("orgId", unitId, states);
  }

  /** Filings in one of the states that wait for the office. */
  List<Filing> ofOffice(UUID officeId, FilingState... states) {
    return in("officeId", officeId, states);
  }

  /** Filings of the unit decided for good since then, the latest first. */
  List<Filing> decidedSince(UUID unitId, Instant since) {
    return entities
        .createQuery(
            "select f from Filing f where f.orgId = :unit and f.state in :decided"
                + " and f.decidedAt >= :since order by f.decidedAt desc, f.id",
            Filing.class)
        .setParameter("unit", unitId)
        .setParameter("decided", List.of(FilingState.APPROVED, FilingState.REJECTED))
        .setParameter("since", since)
        .getResultList();
  }

  /** The code of a register's account, once it has one, while row-level security shows it. */
  Optional<String> code(UUID accountId) {
    return Optional.ofNullable(entities.find(Account.class, accountId)).map(a -> a.data().code());
  }

  /** Approved filings the office has not taken note of. */
  List<Filing> toNote(UUID officeId) {
    return entities
        .createQuery(
            "select f from Filing f where f.notingId = :org and f.state = :approved"
                + " and f.notedAt is null order by f.stateSince, f.id",
            Filing.class)
        .setParameter("org", officeId)
        .setParameter("approved", FilingState.APPROVED)
        .getResultList();
  }

  /** Filings the office approved whose account waits for its code: its platform has no letters. */
  List<Filing> withoutCode(UUID officeId) {
    return entities
        .createQuery(
            "select f from Filing f, Account a where f.officeId = :org and f.state = :approved"
                + " and a.id = f.accountId and a.code is null and a.state = :normal"
                + " order by f.stateSince, f.id",
            Filing.class)
        .setParameter("org", officeId)
        .setParameter("approved", FilingState.APPROVED)
        .setParameter("normal", AccountState.NORMAL)
        .getResultList();
  }

  /** Which of them led to an account that waits for its code. */
  Set<UUID> uncoded(List<Filing> among) {
    List<UUID> accounts = among.stream().map(Filing::accountId).filter(Objects::nonNull).toList();
    if (accounts.isEmpty()) {
      return Set.of();
    }
    return entities
        .createQuery(
            "select f.id from Filing f, Account a where a.id = f.accountId and a.id in :accounts"
                + " and a.code is null and a.state = :normal",
            UUID.class)
        .setParameter("accounts", accounts)
        .setParameter("normal", AccountState.NORMAL)
        .getResultStream()
        .collect(Collectors.toSet());
  }

  private List<Filing> in(String side, UUID orgId, FilingState... states) {
    return entities
        .createQuery(
            "select f from Filing f where f."
                + side
                + " = :org and f.state in :states order by f.stateSince, f.id",
            Filing.class)
        .setParameter("org", orgId)
        .setParameter("states", List.of(states))
        .getResultList();
  }

  private boolean known(Filing filing) {
    return filing.sent() || filing.orgId().equals(scope.actor().orgId());
  }
}
