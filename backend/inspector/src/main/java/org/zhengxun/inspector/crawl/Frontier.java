package org.zhengxun.inspector.crawl;

import java.nio.ByteBuffer;
import org.zhengxun.inspector.store.SpillLog;
import org.zhengxun.inspector.url.WebAddress;

/** Addresses waiting for their turn, first in first out; most of a long line waits on disk. */
final class Frontier implements AutoCloseable {
  private final SpillLog log = new SpillLog();
  private final Records records = new Records();
  private long next;
  private int waiting;

  void add(WebAddress address) {
    records.address(log, address);
    waiting++;
  }

  WebAddress poll() {
    ByteBuffer record = log.read(next);
    next = SpillLog.after(next, record);
    waiting--;
    return Records.address(record);
  }

  boolean isEmpty() {
    return waiting == 0;
  }

  int size() {
    return waiting;
  }

  @Override
  public void close() {
    log.close();
  }
}
