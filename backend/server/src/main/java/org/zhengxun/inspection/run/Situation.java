package org.zhengxun.inspection.run;

/** Shortcuts of the list of targets. */
public enum Situation {
  /** The machine runs or waits. */
  ACTIVE,
  /** The machine could not read it, or was cancelled. */
  NOT_REACHED,
  /** Candidates wait for review. */
  TO_REVIEW,
  /** Named in the notice as it stands. */
  NAMED,
  FAILED
}
