package org.zhengxun.launcher.demo.site;

import java.nio.charset.StandardCharsets;

/**
 * What a demo site answers.
 *
 * @param status HTTP status, 0 to close the connection without an answer
 */
public record Answer(int status, String contentType, byte[] body) {

  static final Answer CLOSED = new Answer(0, "", new byte[0]);

  static Answer html(int status, String html) {
    return text(status, "text/html; charset=utf-8", html);
  }

  public static Answer text(int status, String contentType, String text) {
    return new Answer(status, contentType, text.getBytes(StandardCharsets.UTF_8));
  }
}
