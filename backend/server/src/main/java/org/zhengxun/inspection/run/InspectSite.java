package org.zhengxun.inspection.run;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;
import org.zhengxun.inspector.InspectionCancelledException;
import org.zhengxun.inspector.Progress;
import org.zhengxun.inspector.ProgressListener;
import org.zhengxun.inspector.report.Report;
import org.zhengxun.shared.file.FileStore;
import org.zhengxun.shared.job.JobHandler;
import org.zhengxun.shared.job.JobRun;
import org.zhengxun.tenancy.Actor;

/** The job that looks at one site. Killed or stopped midway it starts the site again. */
@ApplicationScoped
class InspectSite implements JobHandler<InspectSite.Order> {
  static final String KIND = "inspect-site";

  private static final Logger LOG = Logger.getLogger(InspectSite.class);
  private static final int TRIES = 3;

  private final SiteCheck check;
  private final FileStore store;
  private final RunJournal journal;
  private final InspectionLimits limits;

  InspectSite(SiteCheck check, FileStore store, RunJournal journal, InspectionLimits limits) {
    this.check = check;
    this.store = store;
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
    journal
        .begin(actor, order.runId())
        .ifPresent(begun -> inspect(actor, order.runId(), begun, job));
  }

  private void inspect(Actor actor, UUID runId, RunJournal.Begun begun, JobRun job) {
    Watch watch = new Watch(actor, runId, job.stopping());
    try (PageArchive archive = new PageArchive(store)) {
      Report report =
          check.inspect(begun.site(), Set.of(), begun.timePoint(), watch, archive, watch);
      journal.finish(actor, runId, report, RunOutcome.of(report, limits), archive);
    } catch (InspectionCancelledException e) {
      if (!watch.cancelled) {
        throw e; // the process ends: the job is taken up again
      }
      journal.cancelled(actor, runId);
    } catch (RuntimeException e) {
      LOG.warnf(e, "Inspecting %s failed, attempt %d", begun.site().url(), job.attempt());
      if (job.attempt() < TRIES) {
        throw e;
      }
      journal.fail(actor, runId, "检查未能完成，请稍后重试");
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
