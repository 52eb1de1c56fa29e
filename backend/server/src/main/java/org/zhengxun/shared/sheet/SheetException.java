package org.zhengxun.shared.sheet;

/**
 * The file as a whole cannot be read as a table. The message is Chinese, says what is wrong and
 * what to do, and may be shown to the user as it is.
 */
public final class SheetException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public SheetException(String message) {
    super(message);
  }

  public SheetException(String message, Throwable cause) {
    super(message, cause);
  }
}
