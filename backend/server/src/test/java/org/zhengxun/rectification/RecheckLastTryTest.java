package org.zhengxun.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.zhengxun.inspection.reprint.Reprints;
import org.zhengxun.shared.job.JobRun;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.tenancy.OrganisationRepository;
import org.zhengxun.tenancy.SystemWork;
import org.zhengxun.testing.ApiTest;
import org.zhengxun.testing.World;

@ApiTest
class RecheckLastTryTest {
  @Inject World world;
  @Inject TestTasks made;
  @Inject TaskRepository tasks;
  @Inject Reprints reprints;
  @Inject History history;
  @Inject OrganisationRepository organisations;
  @Inject SystemWork system;
  @Inject EntityManager entities;
  @Inject Clock clock;

  @Test
  void aLookThatFailsIsTriedAgainAndInTheEndSaidToHaveFailed() {
    RecheckJob job = job(new IllegalStateException("disk full"));
    Rechecks.Work work = waiting();

    assertThatThrownBy(() -> job.run(work, attempt(2))).isInstanceOf(IllegalStateException.class);
    assertThat(item(work).recheckState()).isEqualTo(RecheckState.RUNNING);

    job.run(work, attempt(JobRun.TRIES));
    assertThat(item(work).recheckState()).isEqualTo(RecheckState.FAILED);
    assertThat(item(work).recheckWords()).isEqualTo("复查未能完成：系统出错，已试 3 次，请人工核验");
  }

  @Test
  void aLookCutShortByTheEndOfTheProcessIsTakenUpAgainHoweverOften() {
    RecheckJob job = job(new IllegalStateException("cut short"));
    Rechecks.Work work = waiting();

    JobRun ending = new JobRun("test", JobRun.TRIES, () -> true);
    assertThatThrownBy(() -> job.run(work, ending)).isInstanceOf(IllegalStateException.class);
    assertThat(item(work).recheckState()).isEqualTo(RecheckState.RUNNING);
  }

  @Test
  void whatElseOfTheTaskWaitsIsSeenInTheSameVisit() {
    AtomicInteger visits = new AtomicInteger();
    RecheckJob job =
        job(
            () -> {
              visits.incrementAndGet();
              return new SecondLook.Outcome(null, Map.of("D066", List.of()), null);
            });
    Rechecks.Work later = waiting();
    job.run(new Rechecks.Work(UUID.randomUUID(), later.taskId(), later.orgId()), attempt(1));
    assertThat(item(later).recheckState()).isEqualTo(RecheckState.MENDED);

    job.run(later, attempt(1));
    assertThat(visits).hasValue(1);
  }

  private RecheckJob job(RuntimeException failure) {
    return job(
        () -> {
          throw failure;
        });
  }

  private RecheckJob job(Supplier<SecondLook.Outcome> seen) {
    SecondLook machine =
        new SecondLook() {
          @Override
          public boolean knows(String rule) {
            return true;
          }

          @Override
          public Outcome look(Order order, BooleanSupplier stopping) {
            return seen.get();
          }
        };
    return new RecheckJob(tasks, machine, reprints, history, organisations, system, clock);
  }

  private Rechecks.Work waiting() {
    Organisation city = world.city();
    TestTasks.Made task = made.make(city, world.unit(city), TaskState.ISSUED);
    UUID run = UUID.randomUUID();
    world.asSystem(
        () ->
            entities
                .createNativeQuery(
                    "update rectification_item set machine_rules = array['D066'],"
                        + " recheck_state = 'WAITING', recheck_run = :run where id = :item")
                .setParameter("run", run)
                .setParameter("item", task.itemId())
                .executeUpdate());
    return new Rechecks.Work(run, task.taskId(), city.id());
  }

  private RectificationItem item(Rechecks.Work work) {
    return world.asSystem(() -> tasks.lockedItems(work.taskId()).getFirst());
  }

  private static JobRun attempt(int number) {
    return new JobRun("test", number, () -> false);
  }
}
