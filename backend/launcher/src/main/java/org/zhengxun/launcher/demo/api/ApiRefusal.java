package org.zhengxun.launcher.demo.api;

/** The product or its sign-in did not do what the demo asked for. */
public final class ApiRefusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;

  ApiRefusal(int status, String message) {
    super(message);
    this.status = status;
  }

  /** The HTTP status; 0 when nothing answered. */
  public int status() {
    return status;
  }
}
