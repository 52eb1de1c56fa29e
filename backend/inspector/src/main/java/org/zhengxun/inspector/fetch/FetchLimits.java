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
 */
public record FetchLimits(
    Duration connect, Duration answer, Duration whole, int redirects, int pageBytes) {

  /** 10 s to connect, 15 s of silence (单项否决 站点无法访问), 30 s in all, 10 redirects, 8 MB. */
  public static FetchLimits usual() {
    return new FetchLimits(
        Duration.ofSeconds(10), Duration.ofSeconds(15), Duration.ofSeconds(30), 10, 8 << 20);
  }
}
