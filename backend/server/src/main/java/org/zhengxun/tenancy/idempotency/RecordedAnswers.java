package org.zhengxun.tenancy.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zhengxun.shared.Ids;
import org.zhengxun.shared.problem.ErrorCode;
import org.zhengxun.shared.problem.Problem;
import org.zhengxun.tenancy.Actor;
import org.zhengxun.tenancy.Scope;

/**
 * The answers of keyed commands, per membership. A command is claimed before it runs, in a
 * transaction of its own (the filter has none); what succeeded is recorded, what was refused
 * changed nothing and frees its key. Should the process die in between, the key stays taken and
 * nothing runs twice.
 */
@ApplicationScoped
public class RecordedAnswers {
  /** How long a key is remembered, by real time. */
  static final Duration KEPT = Duration.ofHours(24);

  private static final String MINE = " where membership_id = :membership and key = :key";

  private final EntityManager entities;
  private final Scope scope;

  RecordedAnswers(EntityManager entities, Scope scope) {
    this.entities = entities;
    this.scope = scope;
  }

  /** The recorded answer; empty when the command is now the caller's to carry out. */
  @Transactional
  public Optional<RecordedAnswer> claim(KeyedRequest keyed) {
    Actor actor = scope.actor();
    int claimed =
        entities
            .createNativeQuery(
                """
                insert into recorded_answer
                  (id, org_id, person_id, membership_id, key, request, body_hash, created_at)
                values (:id, :org, :person, :membership, :key, :request, :hash, :at)
                on conflict (membership_id, key) do nothing
                """)
            .setParameter("id", Ids.next())
            .setParameter("org", actor.orgId())
            .setParameter("person", actor.personId())
            .setParameter("membership", actor.membershipId())
            .setParameter("key", keyed.key())
            .setParameter("request", keyed.request())
            .setParameter("hash", keyed.bodyHash())
            .setParameter("at", Instant.now().atOffset(ZoneOffset.UTC))
            .executeUpdate();
    return claimed == 1 ? Optional.empty() : Optional.of(recorded(keyed));
  }

  private RecordedAnswer recorded(KeyedRequest keyed) {
    @SuppressWarnings("unchecked")
    List<Tuple> rows =
        entities
            .createNativeQuery(
                "select request, body_hash, status, answer from recorded_answer" + MINE,
                Tuple.class)
            .setParameter("membership", membership())
            .setParameter("key", keyed.key())
            .getResultList();
    if (rows.isEmpty()) {
      throw inProgress();
    }
    Tuple row = rows.getFirst();
    if (!row.get("request").equals(keyed.request())
        || !row.get("body_hash").equals(keyed.bodyHash())) {
      throw new Problem(ErrorCode.KEY_REUSED, "这个提交编号（Idempotency-Key）已用于另一项内容不同的提交；请换一个新的编号再提交");
    }
    if (row.get("status") == null) {
      throw inProgress();
    }
    return new RecordedAnswer((Integer) row.get("status"), row.get("answer", String.class));
  }

  private static Problem inProgress() {
    return new Problem(ErrorCode.IN_PROGRESS, "同一提交正在办理，请稍候刷新查看结果，不必重复提交");
  }

  /** What every later request with the same key is answered. */
  @Transactional
  public void record(String key, RecordedAnswer answer) {
    entities
        .createNativeQuery("update recorded_answer set status = :status, answer = :answer" + MINE)
        .setParameter("status", answer.status())
        .setParameter("answer", answer.json())
        .setParameter("membership", membership())
        .setParameter("key", key)
        .executeUpdate();
  }

  /** The command was refused: the same key may be tried again. */
  @Transactional
  public void release(String key) {
    entities
        .createNativeQuery("delete from recorded_answer" + MINE)
        .setParameter("membership", membership())
        .setParameter("key", key)
        .executeUpdate();
  }

  /** Forgets keys older than a day; for the system's scope. Answers how many. */
  @Transactional
  public int purge(Instant now) {
    return entities
        .createNativeQuery("delete from recorded_answer where created_at < :before")
        .setParameter("before", now.minus(KEPT).atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  private UUID membership() {
    return scope.actor().membershipId();
  }
}
