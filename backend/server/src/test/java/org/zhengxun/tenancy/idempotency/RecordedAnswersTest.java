package org.zhengxun.tenancy.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhengxun.shared.job.JobRun;
import org.zhengxun.shared.problem.ErrorCode;
import org.zhengxun.shared.problem.Problem;
import org.zhengxun.tenancy.Actor;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.tenancy.Role;
import org.zhengxun.tenancy.SystemWork;
import org.zhengxun.testing.Api;
import org.zhengxun.testing.ApiTest;
import org.zhengxun.testing.World;

@ApiTest
class RecordedAnswersTest {
  private static final RecordedAnswer DONE = new RecordedAnswer(200, "{}");

  @Inject World world;
  @Inject RecordedAnswers answers;
  @Inject PurgeAnswers purge;
  @Inject SystemWork system;
  @Inject EntityManager entities;

  private final KeyedRequest command =
      new KeyedRequest(UUID.randomUUID().toString(), "POST /api/v1/things", "hash");
  private Organisation city;
  private Actor approver;

  @BeforeEach
  void somebody() {
    city = world.city();
    JsonPath session = Api.as(world.token(city, Role.APPROVER)).get("/api/v1/session").jsonPath();
    approver =
        new Actor(
            session.getUUID("person.id"),
            "审批员",
            session.getUUID("current"),
            city.id(),
            city.path(),
            Set.of(Role.APPROVER));
  }

  private Optional<RecordedAnswer> claim() {
    return as(approver, () -> answers.claim(command));
  }

  private <T> T as(Actor actor, Supplier<T> work) {
    return system.call(actor, work);
  }

  private void done() {
    system.run(approver, () -> answers.record(command.key(), DONE));
  }

  @Test
  void aClaimedCommandIsUnderWayUntilItIsAnswered() {
    assertThat(claim()).isEmpty();
    assertThatThrownBy(this::claim)
        .isInstanceOfSatisfying(
            Problem.class, p -> assertThat(p.code()).isEqualTo(ErrorCode.IN_PROGRESS));
    done();
    assertThat(claim()).contains(DONE);
  }

  @Test
  void aReleasedCommandMayRunAgain() {
    claim();
    system.run(approver, () -> answers.release(command.key()));
    assertThat(claim()).isEmpty();
  }

  @Test
  void nobodyElseSeesAnAnswerNotEvenAbove() {
    claim();
    done();
    assertThat(rows(approver)).isEqualTo(1);
    assertThat(rows(Actor.system(city))).isZero();
    assertThat(rows(Actor.system(world.province()))).isZero();
  }

  private long rows(Actor actor) {
    return as(
        actor,
        () ->
            ((Number)
                    entities
                        .createNativeQuery("select count(*) from recorded_answer where key = :key")
                        .setParameter("key", command.key())
                        .getSingleResult())
                .longValue());
  }

  @Test
  void answersAreForgottenAfterADay() {
    claim();
    done();
    purgeAfter(Duration.ofHours(23));
    assertThat(claim()).contains(DONE);
    purgeAfter(Duration.ofHours(25));
    assertThat(claim()).isEmpty();
  }

  private void purgeAfter(Duration time) {
    purge.run(new PurgeAnswers.Due(Instant.now().plus(time)), new JobRun("hourly", 1, () -> false));
  }
}
