package org.zhengxun.inspection.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.zhengxun.catalog.RuleEffect;
import org.zhengxun.inspection.Campaign;
import org.zhengxun.inspection.CampaignRepository;
import org.zhengxun.inspection.Target;
import org.zhengxun.inspection.finding.Finding;
import org.zhengxun.inspection.finding.FindingRepository;
import org.zhengxun.inspection.finding.FindingState;
import org.zhengxun.inspection.reprint.Reprints;
import org.zhengxun.inspector.Progress;
import org.zhengxun.inspector.report.Report;
import org.zhengxun.tenancy.Actor;
import org.zhengxun.tenancy.OrganisationRepository;
import org.zhengxun.tenancy.SystemWork;

/** What a job writes down about its run, each word in a short transaction of its own. */
@ApplicationScoped
class RunJournal {
  /** A site with thousands of problems, behind other runs that end at the same time. */
  private static final Duration STORING = Duration.ofMinutes(5);

  private final SystemWork system;
  private final RunRepository repository;
  private final CampaignRepository campaigns;
  private final Reprints reprints;
  private final FindingRepository findings;
  private final OrganisationRepository organisations;
  private final Harvest harvest;
  private final Clock clock;

  RunJournal(
      SystemWork system,
      RunRepository repository,
      CampaignRepository campaigns,
      Reprints reprints,
      FindingRepository findings,
      OrganisationRepository organisations,
      Harvest harvest,
      Clock clock) {
    this.system = system;
    this.repository = repository;
    this.campaigns = campaigns;
    this.reprints = reprints;
    this.findings = findings;
    this.organisations = organisations;
    this.harvest = harvest;
    this.clock = clock;
  }

  /** For whom a job acts. */
  Actor actor(UUID orgId) {
    return system.call(Actor.system(), () -> Actor.system(organisations.get(orgId)));
  }

  /** Empty when the run is over already or was cancelled meanwhile. */
  Optional<SiteCheck.Subject> begin(Actor actor, UUID runId) {
    return system.call(
        actor,
        () -> {
          TargetRun run = repository.get(runId);
          if (run == null) {
            return Optional.empty();
          }
          campaigns.lock(run.campaignId());
          repository.hold(run); // it may be cancelled just now
          if (run.state().over()) {
            return Optional.empty();
          }
          if (run.cancelAsked()) {
            run.cancelled(clock.instant());
            endCampaign(run);
            return Optional.empty();
          }
          run.begin(clock.instant());
          Target target = campaigns.target(run.targetId());
          Campaign campaign = campaigns.get(run.campaignId());
          return Optional.of(
              new SiteCheck.Subject(
                  actor.orgId(),
                  target.registered(),
                  campaign.timePoint(),
                  reprints.of(campaign.id())));
        });
  }

  /** Writes how far the run is; true when it was asked to stop. */
  boolean progress(Actor actor, UUID runId, Progress progress) {
    return system.call(
        actor,
        () -> {
          TargetRun run = repository.get(runId);
          run.progress(progress);
          return run.cancelAsked() || run.state().over();
        });
  }

  /**
   * Commands on the campaign wait from before the candidates are stored: what a person entered
   * until then takes them in, what is entered after finds them.
   *
   * @param kept what is kept of its answers
   */
  void finish(Actor actor, UUID runId, Report report, RunOutcome outcome, KeptAnswers kept) {
    system.run(
        actor,
        STORING,
        () -> {
          TargetRun run = repository.get(runId);
          Campaign campaign = campaigns.lock(run.campaignId());
          repository.hold(run);
          if (run.state().over()) {
            return; // cancelled meanwhile, and the campaign may have gone on
          }
          Target target = campaigns.target(run.targetId());
          Map<String, Integer> left =
              outcome.reached()
                  ? harvest.store(campaign, target, report, outcome.whole(), kept.pages())
                  : Map.of();
          List<Finding> open =
              findings.ofMachine(target.id()).stream()
                  .filter(finding -> finding.state() == FindingState.CANDIDATE)
                  .toList();
          run.counted(
              report.checked().pages(),
              report.checked().links(),
              open.size(),
              (int) open.stream().filter(f -> f.rule().effect() == RuleEffect.VETO).count());
          repository.add(new RunChecked(run.id(), campaign.orgId(), report.checked(), left, kept));
          run.finish(outcome.reached(), outcome.words(), report.checked().rules(), clock.instant());
          endCampaign(run);
        });
  }

  void fail(Actor actor, UUID runId, String words) {
    system.run(
        actor,
        () -> {
          TargetRun run = held(runId);
          if (!run.state().over()) {
            run.fail(words, clock.instant());
            endCampaign(run);
          }
        });
  }

  void cancelled(Actor actor, UUID runId) {
    system.run(
        actor,
        () -> {
          TargetRun run = held(runId);
          if (!run.state().over()) {
            run.cancelled(clock.instant());
            endCampaign(run);
          }
        });
  }

  /** Its campaign is held first, as by all who hold both. */
  private TargetRun held(UUID runId) {
    TargetRun run = repository.get(runId);
    campaigns.lock(run.campaignId());
    repository.hold(run);
    return run;
  }

  /** The lock comes first: of two jobs ending at once the second sees the first one's end. */
  private void endCampaign(TargetRun run) {
    Campaign campaign = campaigns.lock(run.campaignId());
    if (repository.allOver(run.campaignId())) {
      campaign.endRun();
      campaigns.record(campaign, "机器检查结束");
    }
  }
}
