package org.zhengxun.rectification;

/** How far a task is: DRAFT → ISSUED → SIGNING → REPLIED → CLOSED, and back to ISSUED. */
public enum TaskState {
  DRAFT("待下达"),
  ISSUED("整改中"),
  /** The unit's reporter has finished, its reviewer has not signed yet. */
  SIGNING("待审核报送"),
  REPLIED("待核验"),
  CLOSED("已整改"),
  DISCARDED("已撤销");

  private final String label;

  TaskState(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** Whether the unit still owes an answer or the issuer a verdict. */
  public boolean open() {
    return this == ISSUED || this == SIGNING || this == REPLIED;
  }
}
