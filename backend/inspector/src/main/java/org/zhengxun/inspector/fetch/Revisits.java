package org.zhengxun.inspector.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.zhengxun.inspector.url.WebAddress;

/**
 * Remembers answers of an earlier visit, so that a server need not send again what it has not
 * changed.
 */
@FunctionalInterface
public interface Revisits {

  /** The earlier answer of an address; asked from many threads. */
  Optional<Known> known(WebAddress address);

  /**
   * How long an answer may be relied on without asking again.
   *
   * @param answer the answer of this visit
   */
  default Duration rest(Fetched answer) {
    return RevisitPolicy.usual().shortest();
  }

  /** Nothing is remembered. */
  static Revisits none() {
    return address -> Optional.empty();
  }

  /**
   * An earlier answer of status 200, read whole.
   *
   * @param at when it was made
   * @param due false when it need not be asked for again yet
   * @param etag ETag header, or null
   * @param lastModified Last-Modified header, or null
   * @param contentType Content-Type header, or null
   * @param sha256 hash of the body
   * @param body gives the body; empty when it is lost, the address is then asked anew
   */
  record Known(
      Instant at,
      boolean due,
      String etag,
      String lastModified,
      String contentType,
      String sha256,
      Supplier<Optional<byte[]>> body) {}
}
