package org.zhengxun.inspector.fetch;

import java.time.Instant;
import java.util.Locale;
import org.zhengxun.inspector.evidence.Hash;
import org.zhengxun.inspector.url.WebAddress;

/**
 * The outcome of fetching one address; a failure is an outcome too.
 *
 * @param requested the address asked for
 * @param address the address that answered, after redirects
 * @param at when the request was made
 * @param status HTTP status, 0 when there was no answer; of the earlier answer when not modified
 * @param headers header lines of the answer; of a link's answer only type and validators
 * @param body what was read, up to the limit; empty on failure without answer, and for a link
 * @param hash SHA-256 of what was read when the body itself is not kept, else null
 * @param truncated true when the server had more than the limit
 * @param notModified true when the server said that the answer is still the earlier one
 * @param cause why it failed, or null when it opened
 * @param detail words of the failure, or a remark on what opened, or null; Chinese when {@link
 *     Cause#isExplained}
 */
public record Fetched(
    WebAddress requested,
    WebAddress address,
    Instant at,
    int status,
    Headers headers,
    byte[] body,
    String hash,
    boolean truncated,
    boolean notModified,
    Cause cause,
    String detail) {

  private static final byte[] NOTHING = new byte[0];

  /** An answer of which only the type is known. */
  public Fetched(
      WebAddress requested,
      WebAddress address,
      Instant at,
      int status,
      String contentType,
      byte[] body,
      boolean truncated,
      Cause cause,
      String detail) {
    this(
        requested,
        address,
        at,
        status,
        Headers.ofType(contentType),
        body,
        null,
        truncated,
        false,
        cause,
        detail);
  }

  static Fetched failure(
      WebAddress requested, WebAddress address, Instant at, Cause cause, String detail) {
    return new Fetched(requested, address, at, 0, (String) null, NOTHING, false, cause, detail);
  }

  /** Content-Type header, or null. */
  public String contentType() {
    String type = headers.first("Content-Type");
    return type == null || type.isBlank() ? null : type;
  }

  /** SHA-256 of what was read, in hexadecimal; null when nothing was. */
  public String sha256() {
    return hash != null || body.length == 0 ? hash : Hash.sha256(body);
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
    String type = contentType();
    if (type == null) {
      return startsLikeMarkup();
    }
    return type.regionMatches(true, 0, "text/html", 0, 9)
        || type.toLowerCase(Locale.ROOT).startsWith("application/xhtml");
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
    return new Fetched(
        first, address, at, status, headers, body, hash, truncated, notModified, cause, detail);
  }

  /** The same answer, held to be a failure. */
  Fetched failing(Cause why, String words) {
    return new Fetched(
        requested, address, at, status, headers, body, hash, truncated, notModified, why, words);
  }

  /** The same answer with words on what it shows. */
  Fetched remarked(String words) {
    return failing(null, words);
  }

  /** True when it opened and there is a remark on what it shows. */
  public boolean isRemarkable() {
    return opened() && detail != null;
  }

  /** What a verdict needs, without the body: small enough to be kept. */
  Fetched light() {
    return new Fetched(
        requested,
        address,
        at,
        status,
        headers.lasting(),
        NOTHING,
        sha256(),
        truncated,
        notModified,
        cause,
        detail);
  }
}
