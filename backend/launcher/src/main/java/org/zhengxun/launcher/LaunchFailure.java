package org.zhengxun.launcher;

/** Something the person at the keyboard must know; the message is all that is shown. */
public class LaunchFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Makes a failure that explains itself in one message. */
  public LaunchFailure(String message) {
    super(message);
  }

  /** Makes a failure with the cause kept for the log. */
  public LaunchFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
