package org.zhengxun.launcher;

/** A part that did not come up; its log says more. */
final class PartFailure extends LaunchFailure {
  private static final long serialVersionUID = 1L;

  private final Part part;

  PartFailure(Part part, String message) {
    super(message);
    this.part = part;
  }

  Part part() {
    return part;
  }
}
