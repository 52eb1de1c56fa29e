package org.zhengxun.inspection.run;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.zhengxun.inspection.Target;
import org.zhengxun.inspector.Progress;
import org.zhengxun.inspector.report.RuleStatus;
import org.zhengxun.shared.Ids;

/**
 * One machine run of one site, written by its job only; cancelling asks, the job obeys. Only
 * changed columns are written, so that the job's progress does not take back what was asked
 * meanwhile.
 */
@Entity
@DynamicUpdate
public class TargetRun {
  @Id private UUID id;
  private UUID campaignId;
  private UUID targetId;
  private UUID orgId;
  private boolean latest = true;

  @Enumerated(EnumType.STRING)
  private RunState state = RunState.WAITING;

  @Enumerated(EnumType.STRING)
  private Progress.Phase step;

  private int stepDone;
  private int stepKnown;
  private String address;
  private int pages;
  private int links;
  private int candidates;
  private int vetoes;
  private String outcome;

  /** Lists of runs do without. */
  @Basic(fetch = FetchType.LAZY)
  @JdbcTypeCode(SqlTypes.JSON)
  private Map<String, String> rules;

  private boolean cancelAsked;
  private int attempts;
  private Instant queuedAt;
  private Instant startedAt;
  private Instant finishedAt;

  protected TargetRun() {}

  TargetRun(Target target, Instant at) {
    id = Ids.next();
    campaignId = target.campaignId();
    targetId = target.id();
    orgId = target.orgId();
    queuedAt = at;
  }

  /** Starts, or starts again after the process was killed. */
  void begin(Instant at) {
    state = RunState.RUNNING;
    attempts++;
    startedAt = startedAt == null ? at : startedAt;
    step = Progress.Phase.CRAWL;
    stepDone = 0;
    stepKnown = 1;
  }

  void progress(Progress progress) {
    step = progress.phase();
    stepDone = progress.done();
    stepKnown = progress.known();
    address = progress.address();
    switch (progress.phase()) {
      case CRAWL -> pages = progress.done();
      case LINKS -> links = progress.done();
      default -> {
        // second looks and checks go over what is already counted
      }
    }
  }

  void finish(boolean reached, String words, Map<String, RuleStatus> statuses, Instant at) {
    state = reached ? RunState.DONE : RunState.FAILED;
    outcome = words;
    rules = new java.util.TreeMap<>();
    statuses.forEach((rule, status) -> rules.put(rule, status.name()));
    end(at);
  }

  void counted(int pagesRead, int linksSeen, int found, int foundVetoes) {
    pages = pagesRead;
    links = linksSeen;
    candidates = found;
    vetoes = foundVetoes;
  }

  void fail(String words, Instant at) {
    state = RunState.FAILED;
    outcome = words;
    end(at);
  }

  void cancelled(Instant at) {
    state = RunState.CANCELLED;
    outcome = "已取消";
    end(at);
  }

  private void end(Instant at) {
    finishedAt = at;
    address = null;
  }

  /** A waiting run ends at once; a running one is asked to. */
  void cancel(Instant at) {
    if (state == RunState.WAITING) {
      cancelled(at);
    } else if (state == RunState.RUNNING) {
      cancelAsked = true;
    }
  }

  void replaced() {
    latest = false;
  }

  UUID id() {
    return id;
  }

  UUID campaignId() {
    return campaignId;
  }

  UUID targetId() {
    return targetId;
  }

  RunState state() {
    return state;
  }

  boolean cancelAsked() {
    return cancelAsked;
  }

  /**
   * What it says of each rule, by the names of RuleStatus; empty before it ended. For the
   * inspecting office only: it tells of candidates.
   */
  Map<String, String> rules() {
    return rules == null ? Map.of() : rules;
  }

  RunView view() {
    return new RunView(
        state,
        step,
        Percent.of(state, step, stepDone, stepKnown),
        address,
        pages,
        links,
        outcome,
        cancelAsked,
        queuedAt,
        startedAt,
        finishedAt);
  }
}
