package org.zhengxun.inspection.score;

import java.util.Collection;

/** What an inspection says of one target. */
public enum Verdict {
  /** 合格: nothing that a notice names. */
  PASS,
  /** Passes with at least one confirmed finding marked 列入通报; counts as 合格 in the pass rate. */
  PROMINENT,
  /** 不合格: a confirmed veto, or a scored base below 60. */
  FAIL;

  /** The verdict of a department site or an account, which have no score. */
  public static Verdict of(Collection<ConfirmedFinding> findings) {
    return of(findings, true);
  }

  /** The verdict of a portal. */
  public static Verdict of(Collection<ConfirmedFinding> findings, PortalResult score) {
    return of(findings, score.passes());
  }

  private static Verdict of(Collection<ConfirmedFinding> findings, boolean scorePasses) {
    if (!scorePasses || findings.stream().anyMatch(ConfirmedFinding::veto)) {
      return FAIL;
    }
    return findings.stream().anyMatch(ConfirmedFinding::listed) ? PROMINENT : PASS;
  }

  /** True when the target counts as 合格 in the pass rate. */
  public boolean passes() {
    return this != FAIL;
  }

  /** 合格 or 不合格, as the column 检查结果 prints it. */
  public String result() {
    return passes() ? "合格" : "不合格";
  }

  /** The verdict in words for a website. */
  public String siteLabel() {
    return this == PROMINENT ? "存在问题" : result();
  }

  /** The verdict in words for a new-media account. */
  public String accountLabel() {
    return this == PROMINENT ? "存在突出问题" : result();
  }
}
