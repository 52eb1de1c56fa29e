package org.zhengxun.tenancy.idempotency;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.zhengxun.shared.job.JobHandler;
import org.zhengxun.shared.job.JobRun;
import org.zhengxun.shared.job.Jobs;
import org.zhengxun.tenancy.Actor;
import org.zhengxun.tenancy.SystemWork;

/** Forgets recorded answers after their day; planned hourly, carried out by one worker. */
@ApplicationScoped
public class PurgeAnswers implements JobHandler<PurgeAnswers.Due> {
  private static final String KIND = "purge-recorded-answers";

  private final RecordedAnswers answers;
  private final SystemWork system;
  private final Jobs jobs;

  PurgeAnswers(RecordedAnswers answers, SystemWork system, Jobs jobs) {
    this.answers = answers;
    this.system = system;
    this.jobs = jobs;
  }

  @Scheduled(every = "1h", delayed = "10m")
  void plan() {
    jobs.enqueue(KIND, "hourly", new Due(Instant.now()));
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Class<Due> dataType() {
    return Due.class;
  }

  @Override
  public void run(Due due, JobRun run) {
    system.run(Actor.system(), () -> answers.purge(due.at()));
  }

  /**
   * One purge.
   *
   * @param at real time at which it was planned
   */
  @RegisterForReflection
  public record Due(Instant at) {}
}
