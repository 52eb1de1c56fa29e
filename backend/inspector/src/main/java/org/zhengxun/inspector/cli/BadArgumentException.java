package org.zhengxun.inspector.cli;

/** An argument the command does not understand; the message says what it should be. */
final class BadArgumentException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BadArgumentException(String message) {
    super(message);
  }
}
