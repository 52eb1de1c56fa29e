package org.zhengxun.inspection.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Queries over machine runs; only the latest of each target counts. */
@ApplicationScoped
class RunRepository {
  private final EntityManager entities;

  RunRepository(EntityManager entities) {
    this.entities = entities;
  }

  void add(TargetRun run) {
    entities.persist(run);
  }

  void flush() {
    entities.flush();
  }

  TargetRun get(UUID id) {
    return entities.find(TargetRun.class, id);
  }

  /** The run as it stands now, held until the end of the transaction; its campaign comes first. */
  void hold(TargetRun run) {
    entities.refresh(run, LockModeType.PESSIMISTIC_WRITE);
  }

  void add(RunChecked checked) {
    entities.persist(checked);
  }

  /** Empty before the run ends, and for one that was not made by this version. */
  Optional<RunChecked> checked(UUID runId) {
    return Optional.ofNullable(entities.find(RunChecked.class, runId));
  }

  /** What the latest run with archived answers tells. */
  Optional<RunChecked> withEvidence(UUID targetId) {
    return entities
        .createQuery(
            "select c from RunChecked c, TargetRun r where r.id = c.runId and r.targetId = :target"
                + " and c.evidenceSha256 is not null order by r.id desc",
            RunChecked.class)
        .setParameter("target", targetId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  Optional<TargetRun> latest(UUID targetId) {
    return entities
        .createQuery(
            "select r from TargetRun r where r.targetId = :target and r.latest", TargetRun.class)
        .setParameter("target", targetId)
        .getResultStream()
        .findFirst();
  }

  List<TargetRun> ofCampaign(UUID campaignId) {
    return entities
        .createQuery(
            "select r from TargetRun r where r.campaignId = :campaign and r.latest order by r.id",
            TargetRun.class)
        .setParameter("campaign", campaignId)
        .getResultList();
  }

  boolean allOver(UUID campaignId) {
    entities.flush();
    return entities
            .createQuery(
                "select count(r) from TargetRun r where r.campaignId = :campaign and r.latest"
                    + " and r.state in :open",
                Long.class)
            .setParameter("campaign", campaignId)
            .setParameter("open", Arrays.stream(RunState.values()).filter(s -> !s.over()).toList())
            .getSingleResult()
        == 0;
  }
}
