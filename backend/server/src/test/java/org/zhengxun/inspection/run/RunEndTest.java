package org.zhengxun.inspection.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.zhengxun.catalog.RuleBook;
import org.zhengxun.inspection.CampaignRepository;
import org.zhengxun.inspection.Target;
import org.zhengxun.inspection.finding.Finding;
import org.zhengxun.inspection.finding.FindingRepository;
import org.zhengxun.inspection.finding.FindingSource;
import org.zhengxun.inspection.finding.FindingState;
import org.zhengxun.inspection.finding.Findings;
import org.zhengxun.inspection.finding.NewFinding;
import org.zhengxun.inspector.report.Report;
import org.zhengxun.tenancy.Actor;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.tenancy.SystemWork;
import org.zhengxun.testing.ApiTest;
import org.zhengxun.testing.Inspections;
import org.zhengxun.testing.World;

/** A run that ends while an inspector enters a result on the same site. */
@ApiTest
class RunEndTest {
  private static final String RULE = "D066";

  @Inject World world;
  @Inject SystemWork system;
  @Inject Inspections inspections;
  @Inject CampaignRepository campaigns;
  @Inject FindingRepository findings;
  @Inject Findings verbs;
  @Inject RuleBook rules;
  @Inject EntityManager entities;
  @Inject RunJournal journal;

  @Test
  void whatAPersonEntersWhileTheRunEndsTakesItsCandidateIn() throws Exception {
    Organisation office = world.city();
    Inspections.Planned planned = inspections.plan(office);
    Actor actor = journal.actor(office.id());
    UUID run = running(planned);
    CountDownLatch entered = new CountDownLatch(1);
    try (ExecutorService threads = Executors.newThreadPerTaskExecutor(Thread::new)) {
      Future<?> person =
          threads.submit(
              () ->
                  system.run(
                      actor,
                      () -> {
                        enter(planned);
                        entered.countDown();
                        await()
                            .pollInSameThread()
                            .atMost(Duration.ofSeconds(10))
                            .until(world::somebodyWaits);
                      }));
      entered.await(10, TimeUnit.SECONDS);
      threads.submit(() -> finish(actor, run)).get(20, TimeUnit.SECONDS);
      person.get(20, TimeUnit.SECONDS);
    }

    List<Finding> machine = world.asSystem(() -> findings.ofMachine(planned.site().id()));
    assertThat(machine).extracting(Finding::state).containsExactly(FindingState.JOINED);
  }

  private UUID running(Inspections.Planned planned) {
    return world.asSystem(
        () -> {
          campaigns.get(planned.campaign().id()).startRun();
          Target site = campaigns.target(planned.site().id());
          TargetRun run = new TargetRun(site, Instant.now());
          run.begin(Instant.now());
          entities.persist(run);
          return run.id();
        });
  }

  private void enter(Inspections.Planned planned) {
    var campaign = campaigns.lock(planned.campaign().id());
    verbs.add(
        campaign,
        NewFinding.byPerson(
            planned.site(), rules.get(RULE), FindingSource.INSPECTOR, null, "缺少网站标识码", List.of()));
    entities.flush();
  }

  private void finish(Actor actor, UUID run) {
    Report report = Reports.withOneFault(RULE);
    journal.finish(actor, run, report, new RunOutcome(true, true, "已完成"), KeptAnswers.none());
  }
}
