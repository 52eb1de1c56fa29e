package org.zhengxun.inspector.url;

/** A reference that is no http(s) address a browser could open. */
public class InvalidAddressException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public InvalidAddressException(String message) {
    // no stack trace: a page may be full of such references
    super(message, null, false, false);
  }
}
