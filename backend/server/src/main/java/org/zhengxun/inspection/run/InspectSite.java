package org.zhengxun.inspection.run;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;
import org.zhengxun.inspector.InspectionCancelledException;
import org.zhengxun.inspector.Progress;
import org.zhengxun.inspector.ProgressListener;
import org.zhengxun.inspector.report.Report;
import org.zhengxun.shared.job.JobHandler;
import org.zhengxun.shared.job.JobRun;
import org.zhengxun.tenancy.Actor;

/** The job that looks at one site. Killed or stopped midway it goes on with what it has. */
@ApplicationScoped
class InspectSite implements JobHandler<InspectSite.Order> {
  static final String KIND = "inspect-site";

  private static final Logger LOG = Logger.getLogger(InspectSite.class);

  private final SiteCheck check;
  private final PageArchives pages;
  private final RunArchives archives;
  private final EarlierArchives earlier;
  private final RunJournal journal;
  private final InspectionLimits limits;

  InspectSite(
      SiteCheck check,
      PageArchives pages,
      RunArchives archives,
      EarlierArchives earlier,
      RunJournal journal,
      InspectionLimits limits) {
    this.check = check;
    this.pages = pages;
    this.archives = archives;
    this.earlier = earlier;
    this.journal = journal;
    this.limits = limits;
  }

  /** Which run, on whose behalf. */
  @RegisterForReflection
  record Order(UUID runId, UUID orgId) {}

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Class<Order> dataType() {
    return Order.class;
  }

  @Override
  public void run(Order order, JobRun job) {
    Actor actor = journal.actor(order.orgId());
    try {
      journal
          .begin(actor, order.runId())
          .ifPresentOrElse(
              subject -> inspect(actor, order.runId(), subject, job),
              () -> archives.remove(order.runId()));
    } catch (InspectionCancelledException e) {
      throw e; // the process ends: the job is taken up again
    } catch (RuntimeException e) {
      LOG.warnf(e, "Inspection run %s failed, attempt %d", order.runId(), job.attempt());
      if (!job.last()) {
        throw e;
      }
      journal.fail(actor, order.runId(), "检查未能完成，请稍后重试");
      archives.remove(order.runId());
    }
  }

  private void inspect(Actor actor, UUID runId, SiteCheck.Subject subject, JobRun job) {
    Watch watch = new Watch(actor, runId, job.stopping());
    UUID siteId = subject.site().subjectId();
    try (PageArchive held = pages.open()) {
      Report report =
          earlier.during(
              siteId,
              known -> check.inspect(subject, known, watch, held, watch, archives.of(runId)));
      RunOutcome outcome = RunOutcome.of(report, limits);
      // Before the campaign is locked: writing files takes as long as it takes.
      KeptAnswers kept =
          outcome.reached()
              ? archives.keep(runId, report).pages(held.keep(report.findings()))
              : KeptAnswers.none();
      journal.finish(actor, runId, report, outcome, kept);
      if (outcome.reached()) {
        earlier.keep(siteId, archives.of(runId));
      }
      archives.remove(runId);
    } catch (InspectionCancelledException e) {
      if (!watch.cancelled) {
        throw e;
      }
      journal.cancelled(actor, runId);
      archives.remove(runId);
    }
  }

  /** Writes progress at most twice a second, and learns there whether to stop. */
  private final class Watch implements ProgressListener, BooleanSupplier {
    private static final long PAUSE_NANOS = 500_000_000L;

    private final Actor actor;
    private final UUID runId;
    private final BooleanSupplier stopping;
    private long written = System.nanoTime() - PAUSE_NANOS;
    private volatile boolean cancelled;

    Watch(Actor actor, UUID runId, BooleanSupplier stopping) {
      this.actor = actor;
      this.runId = runId;
      this.stopping = stopping;
    }

    @Override
    public void onProgress(Progress progress) {
      long now = System.nanoTime();
      if (now - written >= PAUSE_NANOS) {
        written = now;
        cancelled = journal.progress(actor, runId, progress);
      }
    }

    @Override
    public boolean getAsBoolean() {
      return cancelled || stopping.getAsBoolean();
    }
  }
}
