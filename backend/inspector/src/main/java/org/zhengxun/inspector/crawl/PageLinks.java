package org.zhengxun.inspector.crawl;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.zhengxun.inspector.page.PageTally;
import org.zhengxun.inspector.store.AddressIndex;
import org.zhengxun.inspector.store.SpillLog;
import org.zhengxun.inspector.url.WebAddress;

/** Which addresses stand on which page, by their numbers; spills to disk. Not thread-safe. */
final class PageLinks implements AutoCloseable {
  private static final int FIRST_SIZE = 1 << 10;

  private final SpillLog log = new SpillLog();
  private final Records records = new Records();
  private final List<WebAddress> pages = new ArrayList<>();
  private int[] onPage = new int[FIRST_SIZE];
  private int noted;

  /** Begins with the next page; the answer is its number. */
  int begin(WebAddress page) {
    pages.add(page);
    noted = 0;
    return pages.size() - 1;
  }

  /** Notes an address of the page begun, each once. */
  void add(int number) {
    onPage = AddressIndex.room(onPage, noted);
    onPage[noted++] = number;
  }

  /** Ends the page begun. */
  void end() {
    records.pageLinks(log, pages.size() - 1, onPage, noted);
  }

  /** The page of a number. */
  WebAddress page(int number) {
    return pages.get(number);
  }

  /** The pages that each of the addresses wanted stands on, by its number. */
  Map<Integer, PageTally> tallies(IntPredicate wanted) {
    Map<Integer, PageTally> tallies = new HashMap<>();
    for (long at = 0; at < log.end(); ) {
      ByteBuffer record = log.read(at);
      at = SpillLog.after(at, record);
      WebAddress page = pages.get(record.getInt());
      while (record.hasRemaining()) {
        int number = record.getInt();
        if (wanted.test(number)) {
          tallies.computeIfAbsent(number, n -> new PageTally()).add(page);
        }
      }
    }
    return tallies;
  }

  @Override
  public void close() {
    log.close();
  }
}
