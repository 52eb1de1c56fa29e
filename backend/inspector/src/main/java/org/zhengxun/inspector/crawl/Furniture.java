package org.zhengxun.inspector.crawl;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.zhengxun.inspector.page.PageDigest;
import org.zhengxun.inspector.page.Pieces;

/**
 * What the template of a site puts on most of its columns: bars of links, search forms, the
 * functional area. Templates of tables name none of their parts, so they are known by repetition.
 */
final class Furniture {
  /** Fewer columns prove nothing. */
  private static final int FEWEST = 3;

  private static final int MOST_COMPARED = 300;

  private final long[] marks;

  private Furniture(long[] marks) {
    this.marks = marks;
  }

  /** Compares the first pages of the columns; what half of them show belongs to the template. */
  static Furniture of(List<PageDigest> columns) {
    List<Pieces> known =
        columns.stream().map(page -> page.bulk().pieces()).filter(Pieces::known).toList();
    int step = Math.ceilDiv(Math.max(known.size(), 1), MOST_COMPARED);
    List<Pieces> compared =
        IntStream.range(0, known.size()).filter(i -> i % step == 0).mapToObj(known::get).toList();
    int enough = Math.max(FEWEST, Math.ceilDiv(compared.size(), 2));
    return new Furniture(frequent(compared, enough));
  }

  private static long[] frequent(List<Pieces> pages, int enough) {
    long[] all = pages.stream().flatMapToLong(Pieces::marks).sorted().toArray();
    return IntStream.range(0, all.length - enough + 1)
        .filter(i -> (i == 0 || all[i - 1] != all[i]) && all[i + enough - 1] == all[i])
        .mapToLong(i -> all[i])
        .toArray();
  }

  /** What fills a page besides; all of it when its pieces were not kept. */
  PageDigest.Bulk own(PageDigest.Bulk bulk) {
    return marks.length == 0 || !bulk.pieces().known()
        ? bulk
        : bulk.pieces().without(mark -> Arrays.binarySearch(marks, mark) >= 0, bulk.scripted());
  }
}
