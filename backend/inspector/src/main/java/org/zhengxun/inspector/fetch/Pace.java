package org.zhengxun.inspector.fetch;

import java.time.Instant;

/** How fast a host may be asked, by host and time: the operator's rule. */
@FunctionalInterface
public interface Pace {

  /**
   * Requests a second, above 0, asked before each request.
   *
   * @param host host name or literal address, without port
   */
  double requestsPerSecond(String host, Instant at);

  /**
   * The turns of a host; of one inspection alone, unless many share them.
   *
   * @param authority host and port
   */
  default Turns turns(String authority) {
    return new Turns();
  }

  /** The same for every host at every time. */
  static Pace steady(double requestsPerSecond) {
    if (!(requestsPerSecond > 0)) {
      throw new IllegalArgumentException("每秒请求数须大于 0");
    }
    return (host, at) -> requestsPerSecond;
  }
}
