package org.zhengxun.inspection.run;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Sums the runs of a campaign up. */
final class ProgressSum {
  private static final int WHOLE = 100;

  private final Map<UUID, String> names;
  private final List<TargetRun> runs;
  private final List<RunView> views;

  /**
   * @param names of the sites that run
   */
  ProgressSum(Map<UUID, String> names, List<TargetRun> runs) {
    this.names = names;
    this.runs = runs;
    this.views = runs.stream().map(TargetRun::view).toList();
  }

  CampaignProgress progress(
      long allSites, long accounts, long accountsChecked, long candidates, long reviewed) {
    boolean running = count(RunState.RUNNING) + count(RunState.WAITING) > 0;
    Instant started = started();
    Instant latest = latest();
    int percent = percent();
    return new CampaignProgress(
        running,
        percent,
        (int) allSites,
        count(RunState.DONE) + count(RunState.FAILED),
        count(RunState.RUNNING),
        count(RunState.WAITING),
        count(RunState.FAILED),
        count(RunState.CANCELLED),
        (int) accounts,
        (int) accountsChecked,
        views.stream().mapToLong(RunView::pages).sum(),
        views.stream().mapToLong(RunView::links).sum(),
        candidates,
        reviewed,
        started,
        running ? null : latest,
        running ? expected(started, latest, percent) : null,
        active());
  }

  private int count(RunState state) {
    return (int) views.stream().filter(run -> run.state() == state).count();
  }

  /** A site that is over counts whole, whatever its end. */
  private int percent() {
    if (views.isEmpty()) {
      return 0;
    }
    int sum = views.stream().mapToInt(run -> run.state().over() ? WHOLE : run.percent()).sum();
    return sum / views.size();
  }

  private Instant started() {
    return views.stream()
        .map(RunView::queuedAt)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  private Instant latest() {
    return views.stream()
        .flatMap(run -> java.util.stream.Stream.of(run.startedAt(), run.finishedAt()))
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  /** At the pace so far; null before there is one. */
  private static Instant expected(Instant started, Instant latest, int percent) {
    if (latest == null || percent < 1) {
      return null;
    }
    long millis = Duration.between(started, latest).toMillis();
    return started.plusMillis(millis * WHOLE / percent);
  }

  private List<CampaignProgress.SiteProgress> active() {
    return runs.stream()
        .filter(run -> run.state() == RunState.RUNNING)
        .map(
            run ->
                new CampaignProgress.SiteProgress(
                    run.targetId(), names.get(run.targetId()), run.view()))
        .toList();
  }
}
