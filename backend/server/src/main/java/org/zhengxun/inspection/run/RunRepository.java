package org.zhengxun.inspection.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
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

  void add(RunChecked checked) {
    entities.persist(checked);
  }

  /** Empty before the run ends, and for one that was not made by this version. */
  Optional<RunChecked> checked(UUID runId) {
    return Optional.ofNullable(entities.find(RunChecked.class, runId));
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
    return ofCampaign(campaignId).stream().allMatch(run -> run.state().over());
  }
}
