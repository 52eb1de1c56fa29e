package org.zhengxun.inspector.check;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.zhengxun.inspector.crawl.PageKey;
import org.zhengxun.inspector.evidence.Hash;
import org.zhengxun.inspector.page.PageDigest;

/**
 * Draws a sample of pages that looks random yet is the same each time: by the hash of the address,
 * so that a re-check looks at the same pages.
 */
final class PageSample {
  private PageSample() {}

  static List<PageDigest> of(Stream<PageDigest> pages, int size) {
    return pages
        .map(page -> new Drawn(lot(page), page))
        .sorted(Comparator.comparing(Drawn::lot))
        .limit(size)
        .map(Drawn::page)
        .toList();
  }

  private record Drawn(String lot, PageDigest page) {}

  private static String lot(PageDigest page) {
    String key = PageKey.page(page.address());
    String withoutHost = key.substring(key.indexOf('/'));
    return Hash.sha256(withoutHost.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }
}
