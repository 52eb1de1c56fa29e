package org.zhengxun.notice.text;

/** The text cannot be rendered; the message is Chinese and may be shown. */
public final class NoticeTextException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public NoticeTextException(String message) {
    super(message);
  }
}
