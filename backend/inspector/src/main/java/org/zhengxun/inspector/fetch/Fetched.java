package org.zhengxun.inspector.fetch;

import java.time.Instant;
import org.zhengxun.inspector.url.WebAddress;

/**
 * The outcome of fetching one address; a failure is an outcome too.
 *
 * @param requested the address asked for
 * @param address the address that answered, after redirects
 * @param at when the request was made
 * @param status HTTP status, 0 when there was no answer
 * @param contentType Content-Type header, or null
 * @param body what was read, up to the limit; empty on failure without answer
 * @param truncated true when the server had more than the limit
 * @param cause why it failed, or null when it opened
 * @param detail words of the failure for the operator, or null
 */
public record Fetched(
    WebAddress requested,
    WebAddress address,
    Instant at,
    int status,
    String contentType,
    byte[] body,
    boolean truncated,
    Cause cause,
    String detail) {

  private static final byte[] NOTHING = new byte[0];

  static Fetched failure(
      WebAddress requested, WebAddress address, Instant at, Cause cause, String detail) {
    return new Fetched(requested, address, at, 0, null, NOTHING, false, cause, detail);
  }

  /** True when the address opened. */
  public boolean opened() {
    return cause == null;
  }

  /** True when the answer came from another address than the one asked for. */
  public boolean redirected() {
    return !requested.equals(address);
  }

  /** True when the answer says (or, being silent, looks like) it is HTML. */
  public boolean isHtml() {
    if (contentType == null) {
      return startsLikeMarkup();
    }
    String type = contentType.toLowerCase(java.util.Locale.ROOT);
    return type.startsWith("text/html") || type.startsWith("application/xhtml");
  }

  private boolean startsLikeMarkup() {
    for (int i = 0; i < Math.min(body.length, 64); i++) {
      if (body[i] == '<') {
        return true;
      }
      if (body[i] > ' ') {
        return false;
      }
    }
    return false;
  }

  Fetched withRequested(WebAddress first) {
    return new Fetched(first, address, at, status, contentType, body, truncated, cause, detail);
  }
}
