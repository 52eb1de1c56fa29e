package org.zhengxun.inspector.report;

/** How sure a finding is. */
public enum Verdict {
  /** The link does not open. */
  BROKEN,
  /** The link may not open for everyone; a person should look. */
  SUSPECT,
  /** A program decided it. */
  FAULT,
  /** A program suspects it; a person confirms. */
  CANDIDATE;

  /** True when no person is needed. */
  public boolean isDecided() {
    return this == BROKEN || this == FAULT;
  }
}
