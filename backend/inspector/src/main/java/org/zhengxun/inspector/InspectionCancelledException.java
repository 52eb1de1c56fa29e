package org.zhengxun.inspector;

/** The inspection was cancelled or its thread interrupted. */
public class InspectionCancelledException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public InspectionCancelledException() {
    super("检查已取消");
  }
}
