package org.zhengxun.inspector.fetch;

import java.time.Duration;

/**
 * Limits of one fetch.
 *
 * @param connect longest wait for a connection
 * @param answer longest silence of the server
 * @param whole longest time for one hop, however busily the server drips
 * @param redirects redirects followed at most
 * @param pageBytes bytes read of a page at most, after decompression
 * @param rest shortest time between the first and the second look at a link
 */
public record FetchLimits(
    Duration connect,
    Duration answer,
    Duration whole,
    int redirects,
    int pageBytes,
    Duration rest) {

  /**
   * 10 s to connect, 15 s of silence (单项否决 站点无法访问), 30 s in all, 10 redirects, 8 MB, 3 s of rest.
   */
  public static FetchLimits usual() {
    return new FetchLimits(
        Duration.ofSeconds(10),
        Duration.ofSeconds(15),
        Duration.ofSeconds(30),
        10,
        8 << 20,
        Duration.ofSeconds(3));
  }

  /** The limits of a second look: all times twice as long. */
  FetchLimits patient() {
    return new FetchLimits(
        connect.multipliedBy(2),
        answer.multipliedBy(2),
        whole.multipliedBy(2),
        redirects,
        pageBytes,
        rest);
  }
}
