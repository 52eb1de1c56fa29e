package org.zhengxun.inspection.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.is;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhengxun.inspection.Campaign;
import org.zhengxun.inspection.CampaignRepository;
import org.zhengxun.inspection.Part;
import org.zhengxun.inspector.InspectionCancelledException;
import org.zhengxun.launcher.demo.data.DemoFiles;
import org.zhengxun.launcher.demo.data.Website;
import org.zhengxun.shared.job.JobRun;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.tenancy.Role;
import org.zhengxun.testing.Api;
import org.zhengxun.testing.ApiTest;
import org.zhengxun.testing.Registers;
import org.zhengxun.testing.World;

/** A run whose job the test works itself: cancelled, and taken up after the process ended. */
@ApiTest
class RunControlTest {
  @Inject World world;
  @Inject Registers registers;
  @Inject CampaignRepository campaigns;
  @Inject EntityManager entities;
  @Inject InspectSite job;
  @Inject RunJournal journal;
  @Inject RunArchives archives;
  @Inject InspectionLimits limits;

  private Organisation office;
  private String campaign;
  private InspectSite.Order order;

  @BeforeEach
  void oneSiteWaits() {
    office = world.city();
    Website site = DemoFiles.websites().getFirst();
    registers.site(
        world.unit(office),
        new Registers.Site(
            site.name(), null, "DEPARTMENT", site.homePage(), site.icp(), site.police()));
    campaign = plan();
    order =
        world.asSystem(
            () -> {
              Campaign planned = campaigns.get(UUID.fromString(campaign));
              planned.startRun();
              TargetRun run =
                  new TargetRun(
                      campaigns.targets(planned.id(), Part.SITES).getFirst(), Instant.now());
              entities.persist(run);
              return new InspectSite.Order(run.id(), office.id());
            });
  }

  private String plan() {
    return inspector()
        .body(
            Map.of(
                "title", "机器检查",
                "year", 2025,
                "quarter", 1,
                "timePoint", "2025-02-10T09:00:00+08:00",
                "kind", "CENSUS"))
        .post("/api/v1/campaigns")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private RequestSpecification inspector() {
    return Api.as(world.token(office, Role.INSPECTOR));
  }

  private void work(int attempt, boolean processEnds) {
    job.run(order, new JobRun(order.runId().toString(), attempt, () -> processEnds));
  }

  private void processEndsMidway() {
    assertThatThrownBy(() -> work(1, true)).isInstanceOf(InspectionCancelledException.class);
  }

  private JsonPath run() {
    return inspector()
        .queryParam("part", "SITES")
        .get("/api/v1/campaigns/{id}/targets", campaign)
        .jsonPath()
        .setRootPath("[0].run");
  }

  private void cancel(int status) {
    inspector().post("/api/v1/campaigns/{id}/run/cancel", campaign).then().statusCode(status);
  }

  private void campaignIs(String state) {
    inspector().get("/api/v1/campaigns/{id}", campaign).then().body("state", is(state));
  }

  @Test
  void aSiteWhoseProcessEndedIsInspectedAgainFromTheStart() {
    processEndsMidway();
    assertThat(run().getString("state")).isEqualTo("RUNNING");
    campaignIs("RUNNING");
    work(1, false);
    assertThat(run().getString("state")).as(run().getString("outcome")).isEqualTo("DONE");
    assertThat(run().getInt("pages")).isPositive();
    campaignIs("REVIEW");
  }

  @Test
  void aRunThatWasReadIsStoredWithoutReadingTheSiteAgain() throws IOException {
    work(1, false);
    int pages = run().getInt("pages");
    TargetRun again =
        world.asSystem(
            () -> {
              TargetRun made =
                  new TargetRun(
                      campaigns.targets(UUID.fromString(campaign), Part.SITES).getFirst(),
                      Instant.now());
              entities.createQuery("update TargetRun r set r.latest = false").executeUpdate();
              entities.persist(made);
              return made;
            });
    UUID site = world.asSystem(() -> campaigns.target(again.targetId()).registered().subjectId());
    Path kept = limits.archiveFolder().resolve("earlier").resolve(site + ".warc.gz");
    Files.copy(kept, archives.of(again.id()));
    job.run(
        new InspectSite.Order(again.id(), office.id()),
        new JobRun(again.id().toString(), 1, () -> false));

    assertThat(run().getString("state")).isEqualTo("DONE");
    assertThat(run().getInt("pages")).isEqualTo(pages);
  }

  @Test
  void aJobThatEndsLateStoresNothingInACampaignThatWentOn() {
    world.asSystem(
        () -> {
          TargetRun run = entities.find(TargetRun.class, order.runId());
          run.begin(Instant.now());
          run.cancelled(Instant.now());
          return run;
        });
    journal.finish(
        journal.actor(office.id()),
        order.runId(),
        Reports.withOneFault("D066"),
        new RunOutcome(true, true, RunOutcome.WHOLE),
        KeptAnswers.none());

    assertThat(run().getString("state")).isEqualTo("CANCELLED");
    inspector()
        .queryParam("campaign", campaign)
        .get("/api/v1/findings")
        .then()
        .body("total", is(0));
  }

  @Test
  void aJobTakenUpTwiceChangesNothingOnceItsRunIsOver() {
    work(1, false);
    String finished = run().getString("finishedAt");
    work(1, false);
    assertThat(run().getString("finishedAt")).isEqualTo(finished);
  }

  @Test
  void whatWaitsIsCancelledAtOnceAndNotInspectedLater() {
    cancel(200);
    assertThat(run().getString("state")).isEqualTo("CANCELLED");
    campaignIs("REVIEW");
    work(1, false);
    assertThat(run().getString("state")).isEqualTo("CANCELLED");
    assertThat(run().getInt("pages")).isZero();
  }

  @Test
  void whatRunsIsAskedToStopAndSaysSoUntilItDoes() {
    jobIsQueued();
    processEndsMidway();
    cancel(200);
    assertThat(run().getBoolean("cancelling")).isTrue();
    campaignIs("RUNNING");
    work(1, false);
    assertThat(run().getString("state")).isEqualTo("CANCELLED");
    campaignIs("REVIEW");
  }

  @Test
  void aRunWhoseJobWasGivenUpEndsAtOnce() {
    processEndsMidway();
    cancel(200);
    assertThat(run().getString("state")).isEqualTo("CANCELLED");
    campaignIs("REVIEW");
  }

  /** Where no worker takes it up: the test does. */
  private void jobIsQueued() {
    world.asSystem(
        () ->
            entities
                .createNativeQuery(
                    "insert into scheduled_tasks (task_name, task_instance, execution_time, picked,"
                        + " version) values (?, ?, now() + interval '1 day', false, 1)")
                .setParameter(1, InspectSite.KIND)
                .setParameter(2, order.runId().toString())
                .executeUpdate());
  }

  @Test
  void nothingIsCancelledTwice() {
    cancel(200);
    cancel(409);
  }
}
