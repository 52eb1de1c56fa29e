package org.zhengxun.inspection.finding;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.zhengxun.catalog.RuleEffect;
import org.zhengxun.inspection.Campaign;
import org.zhengxun.shared.problem.ErrorCode;
import org.zhengxun.shared.problem.Problem;

/**
 * A problem of one target under one rule, and what became of it. Every verb says which states allow
 * it.
 */
@Entity
public class Finding extends FindingFacts {
  @Enumerated(EnumType.STRING)
  private FindingState state;

  private boolean listed;
  private UUID joinedTo;
  private String reason;
  private String decidedByName;
  private Instant decidedAt;
  private Instant closedAt;
  private Instant shownAt;
  @Version private int version;

  protected Finding() {}

  /** The machine's findings start as candidates, people's are confirmed and listed at once. */
  public Finding(Campaign campaign, NewFinding data, String by, Instant at) {
    super(campaign, data, at);
    boolean byPerson = source() != FindingSource.MACHINE;
    state = byPerson ? FindingState.CONFIRMED : FindingState.CANDIDATE;
    listed = byPerson && rule().effect() != RuleEffect.BONUS;
    if (byPerson) {
      decide(by, at);
    }
  }

  /** A confirmed veto is always listed; the machine's deductions are not unless marked. */
  public void confirm(String by, Instant at) {
    require("确认", FindingState.CANDIDATE);
    state = FindingState.CONFIRMED;
    listed = rule().effect() == RuleEffect.VETO;
    reason = null;
    decide(by, at);
  }

  public void dismiss(String why, String by, Instant at) {
    require("排除", FindingState.CANDIDATE);
    if (why == null || why.isBlank()) {
      throw Problem.invalid("reason", "请写明排除的理由");
    }
    state = FindingState.DISMISSED;
    reason = why.strip();
    decide(by, at);
  }

  /** Takes the decision on a machine candidate back, as long as nothing has followed from it. */
  public void undo() {
    if (source() != FindingSource.MACHINE) {
      throw Problem.wrongState("人工结果请在“人工检查”中撤回");
    }
    require("撤销判定", FindingState.CONFIRMED, FindingState.DISMISSED);
    if (shownAt != null) {
      throw Problem.wrongState("该问题已告知主办单位，不能撤销判定");
    }
    state = FindingState.CANDIDATE;
    listed = false;
    reason = null;
    decidedByName = null;
    decidedAt = null;
  }

  /** A later run found the same problem: who decides on it reads how it stands now. */
  void foundAgain(String words, Trace now) {
    require("更新", FindingState.CANDIDATE);
    standsNow(words, now);
  }

  /** Becomes evidence of an inspector's finding on the same target. */
  public void joinTo(Finding other, Instant at) {
    require("并入", FindingState.CANDIDATE);
    state = FindingState.JOINED;
    joinedTo = other.id();
    decide(other.decidedByName, at);
  }

  /** The finding it was evidence of is withdrawn. */
  public void standAlone() {
    require("恢复", FindingState.JOINED);
    state = FindingState.CANDIDATE;
    joinedTo = null;
    decidedByName = null;
    decidedAt = null;
  }

  /** An inspector's row is withdrawn before anybody was shown it. */
  public void withdraw(String why, String by, Instant at) {
    require("撤回", FindingState.CONFIRMED, FindingState.CLOSED, FindingState.NOT_RECTIFIED);
    if (shownAt != null) {
      throw Problem.wrongState("该问题已告知主办单位，不能撤回");
    }
    state = FindingState.DISMISSED;
    reason = why;
    decide(by, at);
  }

  /** A task is issued. */
  public void startRectification() {
    require("下发整改", FindingState.CONFIRMED, FindingState.NOT_RECTIFIED);
    state = FindingState.RECTIFYING;
  }

  /** The unit answered. */
  public void replied() {
    require("答复整改", FindingState.RECTIFYING, FindingState.NOT_RECTIFIED);
    state = FindingState.AWAITING_CHECK;
  }

  /** The issuer sent the answer back. */
  public void returned() {
    require("退回整改", FindingState.AWAITING_CHECK);
    state = FindingState.RECTIFYING;
  }

  /** Mended: verified by the issuer, or recorded as 已整改 by the office. */
  public void close(Instant at) {
    require(
        "销号",
        FindingState.CONFIRMED,
        FindingState.RECTIFYING,
        FindingState.AWAITING_CHECK,
        FindingState.NOT_RECTIFIED);
    state = FindingState.CLOSED;
    closedAt = at;
  }

  /** Still not mended, on the office's own record. */
  public void remain() {
    require(
        "登记未整改到位", FindingState.CONFIRMED, FindingState.RECTIFYING, FindingState.AWAITING_CHECK);
    state = FindingState.NOT_RECTIFIED;
  }

  /** 列入通报. */
  public void list(boolean inNotice) {
    if (!state.confirmed()) {
      throw Problem.wrongState("只有已确认的问题可以列入通报");
    }
    if (!inNotice && rule().effect() == RuleEffect.VETO) {
      throw Problem.wrongState("单项否决的问题必须列入通报；认定有误的请撤销确认");
    }
    if (inNotice && rule().effect() == RuleEffect.BONUS) {
      throw Problem.wrongState("加分项不是问题，不列入通报");
    }
    listed = inNotice;
  }

  void markShown(Instant at) {
    if (!state.confirmed()) {
      throw Problem.wrongState("只有已确认的问题可以告知主办单位");
    }
    if (shownAt == null) {
      shownAt = at;
    }
  }

  private void require(String verb, FindingState... allowed) {
    for (FindingState one : allowed) {
      if (state == one) {
        return;
      }
    }
    if (decidedAt != null && allowed.length == 1 && allowed[0] == FindingState.CANDIDATE) {
      throw new Problem(
          ErrorCode.ALREADY_DECIDED,
          "该问题已由" + decidedByName + "判定为“" + state.label() + "”，不能再" + verb);
    }
    throw Problem.wrongState("该问题“" + state.label() + "”，不能" + verb);
  }

  private void decide(String by, Instant at) {
    decidedByName = by;
    decidedAt = at;
  }

  public FindingState state() {
    return state;
  }

  /** 列入通报. */
  public boolean listed() {
    return listed;
  }

  public UUID joinedTo() {
    return joinedTo;
  }

  /** Why it was dismissed. */
  public String reason() {
    return reason;
  }

  public String decidedByName() {
    return decidedByName;
  }

  public Instant decidedAt() {
    return decidedAt;
  }

  public Instant closedAt() {
    return closedAt;
  }

  /** When the unit was first shown it; null before. */
  public Instant shownAt() {
    return shownAt;
  }

  public int version() {
    return version;
  }
}
