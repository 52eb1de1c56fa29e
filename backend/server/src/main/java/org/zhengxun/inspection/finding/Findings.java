package org.zhengxun.inspection.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.zhengxun.inspection.Campaign;
import org.zhengxun.tenancy.Scope;

/**
 * The only writer of findings. Reviewers use {@link Reviews}; rectification and notice use the
 * verbs here, inside their own transactions.
 */
@ApplicationScoped
public class Findings {
  private final EntityManager entities;
  private final FindingRepository repository;
  private final Event<FindingConfirmed> confirmed;
  private final Scope scope;
  private final Clock clock;

  Findings(
      EntityManager entities,
      FindingRepository repository,
      Event<FindingConfirmed> confirmed,
      Scope scope,
      Clock clock) {
    this.entities = entities;
    this.repository = repository;
    this.confirmed = confirmed;
    this.scope = scope;
    this.clock = clock;
  }

  /** Adds a finding; a person's is confirmed at once. */
  @Transactional
  public Finding add(Campaign campaign, NewFinding data) {
    Finding finding = new Finding(campaign, data, scope.actor().personName(), clock.instant());
    entities.persist(finding);
    note(finding, data.source().label() + "发现：" + data.wording());
    if (finding.state().confirmed()) {
      fire(finding);
    }
    return finding;
  }

  /**
   * A candidate that a later run found again; what it rested on before is kept, but shown no more.
   */
  @Transactional
  public void foundAgain(Finding candidate, String words, Trace trace, EvidenceView evidence) {
    candidate.foundAgain(words, trace);
    attach(candidate, evidence);
  }

  /** A later run did not find a candidate again. */
  @Transactional
  public void gone(Finding candidate, String why) {
    candidate.dismiss(why, scope.actor().personName(), clock.instant());
    note(candidate, "排除：" + why);
  }

  /** A candidate that was gone was found again. */
  @Transactional
  public void back(Finding candidate) {
    candidate.undo();
    note(candidate, "重新检查时再次发现");
  }

  /** Candidates that one of these takes in become its evidence. */
  @Transactional
  public void join(Collection<Finding> candidates, Collection<Finding> people) {
    for (Finding candidate : candidates) {
      people.stream()
          .filter(person -> person.takesIn(candidate.rule().rule()))
          .findFirst()
          .ifPresent(
              person -> {
                candidate.joinTo(person, clock.instant());
                note(candidate, "并入" + person.source().label() + "发现的问题：" + person.wording());
              });
    }
  }

  /** The row that a person entered is withdrawn. */
  @Transactional
  public void withdraw(Finding finding, String why) {
    finding.withdraw(why, scope.actor().personName(), clock.instant());
    note(finding, why);
  }

  /** What it was evidence of is withdrawn: candidates wait for a decision again. */
  @Transactional
  public void standAlone(Collection<Finding> joined) {
    each(joined, "所并入的问题已撤回，恢复待复核", Finding::standAlone);
  }

  /** Attaches what a finding rests on, in place of what was attached to it before. */
  @Transactional
  public void attach(Finding finding, EvidenceView evidence) {
    entities.persist(new FindingEvidence(finding.id(), evidence));
  }

  /**
   * Shows confirmed findings to an organisation: from now on it and those above it read them.
   * Showing twice does no harm.
   */
  @Transactional
  public void showTo(Collection<Finding> findings, UUID orgId) {
    for (Finding finding : findings) {
      entities.flush();
      entities
          .createNativeQuery(
              "insert into participant (subject_id, org_id) values (?, ?) on conflict do nothing")
          .setParameter(1, finding.id())
          .setParameter(2, orgId)
          .executeUpdate();
      if (finding.shownAt() == null) {
        finding.markShown(clock.instant());
        note(finding, "告知主办单位" + finding.about().unitName());
      }
    }
  }

  /** A task is issued for these. */
  @Transactional
  public void startRectification(Collection<Finding> findings, String words) {
    each(findings, words, Finding::startRectification);
  }

  /** The unit answered. */
  @Transactional
  public void replied(Collection<Finding> findings, String words) {
    each(findings, words, Finding::replied);
  }

  /** The issuer sent the answer back. */
  @Transactional
  public void returned(Collection<Finding> findings, String words) {
    each(findings, words, Finding::returned);
  }

  /** Mended. */
  @Transactional
  public void close(Collection<Finding> findings, String words) {
    each(findings, words, finding -> finding.close(clock.instant()));
  }

  /** Not mended by the time the office looked. */
  @Transactional
  public void remain(Collection<Finding> findings, String words) {
    each(findings, words, Finding::remain);
  }

  void note(Finding finding, String words) {
    entities.persist(
        new FindingEvent(
            finding.id(), clock.instant(), scope.org(), scope.actor().personName(), words));
  }

  void fire(Finding finding) {
    confirmed.fire(new FindingConfirmed(finding.id(), finding.campaignId(), finding.orgId()));
  }

  private void each(Collection<Finding> findings, String words, Consumer<Finding> verb) {
    List.copyOf(findings)
        .forEach(
            finding -> {
              verb.accept(finding);
              note(finding, words);
            });
    entities.flush();
  }

  /** For other features: a finding by its id. */
  @Transactional
  public Finding get(UUID id) {
    return repository.get(id);
  }
}
