package org.zhengxun.inspector.crawl;

import java.time.Duration;

/**
 * How far a crawl goes.
 *
 * @param pages pages read at most
 * @param depth clicks from the home page at most
 * @param links distinct addresses looked at at most
 * @param time the whole inspection at most; what was not reached by then is not judged
 */
public record CrawlLimits(int pages, int depth, int links, Duration time) {

  /** 300 pages, 4 clicks, 20,000 links, one hour. */
  public static CrawlLimits usual() {
    return new CrawlLimits(300, 4, 20_000, Duration.ofHours(1));
  }
}
