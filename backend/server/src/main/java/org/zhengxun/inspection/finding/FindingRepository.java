package org.zhengxun.inspection.finding;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.zhengxun.shared.problem.Problem;

/** Queries over findings; row-level security hides others' candidates. */
@ApplicationScoped
public class FindingRepository {
  private final EntityManager entities;

  FindingRepository(EntityManager entities) {
    this.entities = entities;
  }

  public Finding get(UUID id) {
    Finding finding = entities.find(Finding.class, id);
    if (finding == null) {
      throw Problem.notFound("问题");
    }
    return finding;
  }

  void flush() {
    entities.flush();
  }

  public List<Finding> all(Collection<UUID> ids) {
    List<Finding> found =
        entities
            .createQuery("select f from Finding f where f.id in :ids order by f.id", Finding.class)
            .setParameter("ids", ids)
            .getResultList();
    if (found.size() != new HashSet<>(ids).size()) {
      throw Problem.notFound("问题");
    }
    return found;
  }

  /** What counts in scores and the notice: confirmed, in whatever state of mending. */
  public List<Finding> confirmed(UUID campaignId) {
    return entities
        .createQuery(
            "select f from Finding f where f.campaignId = :campaign and f.state in :states"
                + " order by f.id",
            Finding.class)
        .setParameter("campaign", campaignId)
        .setParameter("states", FindingState.CONFIRMED_STATES)
        .getResultList();
  }

  public List<Finding> ofRow(UUID rowId) {
    return entities
        .createQuery("select f from Finding f where f.rowId = :row order by f.id", Finding.class)
        .setParameter("row", rowId)
        .getResultList();
  }

  /** The machine's findings of a campaign, decided or not, counted. */
  List<MachineCount> machine(UUID campaignId) {
    return entities
        .createQuery(
            "select f.about.targetId, f.about.targetName, f.about.targetCode, f.ruleCopy.rule,"
                + " f.ruleCopy.ruleWords, f.ruleCopy.effect, f.state, count(f), sum(f.trace.count),"
                + " max(f.trace.confidence) from Finding f where f.campaignId = :campaign"
                + " and f.source = :source group by f.about.targetId, f.about.targetName,"
                + " f.about.targetCode, f.ruleCopy.rule, f.ruleCopy.ruleWords, f.ruleCopy.effect,"
                + " f.state",
            MachineCount.class)
        .setParameter("campaign", campaignId)
        .setParameter("source", FindingSource.MACHINE)
        .getResultList();
  }

  /** How many of the machine's findings of a campaign are in these states. */
  public long countMachine(UUID campaignId, Collection<FindingState> states) {
    return entities
        .createQuery(
            "select count(f) from Finding f where f.campaignId = :campaign and f.source = :source"
                + " and f.state in :states",
            Long.class)
        .setParameter("campaign", campaignId)
        .setParameter("source", FindingSource.MACHINE)
        .setParameter("states", states)
        .getSingleResult();
  }

  /** The machine's findings on one target, decided or not. */
  public List<Finding> ofMachine(UUID targetId) {
    return entities
        .createQuery(
            "select f from Finding f where f.about.targetId = :target and f.source = :source"
                + " order by f.id",
            Finding.class)
        .setParameter("target", targetId)
        .setParameter("source", FindingSource.MACHINE)
        .getResultList();
  }

  /** All findings on one target that the scope sees. */
  public List<Finding> ofTarget(UUID targetId) {
    return entities
        .createQuery(
            "select f from Finding f where f.about.targetId = :target order by f.id", Finding.class)
        .setParameter("target", targetId)
        .getResultList();
  }

  /** What each finding on a target rests on, with that of the candidates that joined it. */
  public Map<UUID, List<EvidenceView>> evidenceOfTarget(UUID targetId) {
    Map<UUID, List<EvidenceView>> found = new HashMap<>();
    entities
        .createQuery(
            "select e, f from FindingEvidence e, Finding f where f.id = e.findingId"
                + " and f.about.targetId = :target"
                + " and not exists (select 1 from FindingEvidence later"
                + " where later.findingId = e.findingId and later.id > e.id) order by e.id",
            Rested.class)
        .setParameter("target", targetId)
        .getResultStream()
        .forEach(
            rested ->
                found.computeIfAbsent(rested.holder(), id -> new ArrayList<>()).add(rested.view()));
    return found;
  }

  /** People's confirmed findings on one target. */
  public List<Finding> ofPeople(UUID targetId) {
    return entities
        .createQuery(
            "select f from Finding f where f.about.targetId = :target and f.source <> :source"
                + " and f.state in :states order by f.id",
            Finding.class)
        .setParameter("target", targetId)
        .setParameter("source", FindingSource.MACHINE)
        .setParameter("states", FindingState.CONFIRMED_STATES)
        .getResultList();
  }

  /**
   * What the finding rests on, its own evidence before that of the candidates that joined it; of
   * each what was attached last.
   */
  public List<EvidenceView> evidence(UUID findingId) {
    return entities
        .createQuery(
            "select e, f from FindingEvidence e, Finding f where f.id = e.findingId"
                + " and (f.id = :finding or f.joinedTo = :finding)"
                + " and not exists (select 1 from FindingEvidence later"
                + " where later.findingId = e.findingId and later.id > e.id) order by e.id",
            Rested.class)
        .setParameter("finding", findingId)
        .getResultStream()
        .map(Rested::view)
        .toList();
  }

  /** Evidence with the finding it was attached to. */
  @RegisterForReflection
  record Rested(FindingEvidence evidence, Finding finding) {
    UUID holder() {
      return finding.joinedTo() == null ? finding.id() : finding.joinedTo();
    }

    EvidenceView view() {
      boolean machine = finding.source() == FindingSource.MACHINE;
      return evidence.view(machine ? finding.wording() : null, finding.trace());
    }
  }

  /** The kept page with this hash among what the finding rests on. */
  Optional<EvidenceView> keptPage(UUID findingId, String sha256) {
    return evidence(findingId).stream()
        .filter(e -> e.contentType() != null && sha256.equals(e.sha256()))
        .findFirst();
  }

  public List<Finding> joined(UUID findingId) {
    return entities
        .createQuery(
            "select f from Finding f where f.joinedTo = :finding order by f.id", Finding.class)
        .setParameter("finding", findingId)
        .getResultList();
  }

  /** Confirmed findings of the same target and rule found before, newest first. */
  List<Finding> earlier(Finding finding) {
    return entities
        .createQuery(
            "select f from Finding f where f.about.subjectId = :subject"
                + " and f.ruleCopy.rule = :rule and f.campaignId <> :campaign"
                + " and f.ruleCopy.ownRuleId is not distinct from :own" // numbers repeat by office
                + " and f.foundAt < :found and f.state in :states order by f.foundAt desc",
            Finding.class)
        .setParameter("subject", finding.about().subjectId())
        .setParameter("rule", finding.rule().rule())
        .setParameter("own", finding.rule().ownRuleId())
        .setParameter("campaign", finding.campaignId())
        .setParameter("found", finding.foundAt())
        .setParameter("states", FindingState.CONFIRMED_STATES)
        .setMaxResults(10)
        .getResultList();
  }

  public List<FindingEventView> events(UUID findingId) {
    return entities
        .createQuery(
            "select e from FindingEvent e where e.findingId = :finding order by e.at, e.id",
            FindingEvent.class)
        .setParameter("finding", findingId)
        .getResultStream()
        .map(FindingEvent::view)
        .toList();
  }
}
