package org.zhengxun.inspector.page;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.zhengxun.inspector.store.RecordReader;
import org.zhengxun.inspector.store.RecordWriter;
import org.zhengxun.inspector.store.SpillLog;

/**
 * Entries of a page that rest in a log once the page has been looked at: a site of ten thousand
 * pages has a million. Go over it as a whole: each pass reads it anew.
 */
final class EntryList extends AbstractList<Entry> {
  private final int size;
  private List<Entry> live;
  private SpillLog log;
  private long at;

  EntryList(List<Entry> entries) {
    this.live = List.copyOf(entries);
    this.size = live.size();
  }

  /** Moves the entries into a log; from then on they are read from there. */
  synchronized void rest(SpillLog place) {
    if (log == null && size > 0) {
      RecordWriter out = new RecordWriter();
      live.forEach(entry -> out.address(entry.target()).text(entry.text()).date(entry.date()));
      at = out.into(place);
      log = place;
      live = null;
    }
  }

  private synchronized List<Entry> entries() {
    if (live != null) {
      return live;
    }
    RecordReader in = new RecordReader(log.read(at));
    List<Entry> read = new ArrayList<>(size);
    while (in.hasMore()) {
      read.add(new Entry(in.address(), in.text(), in.date()));
    }
    return read;
  }

  @Override
  public Iterator<Entry> iterator() {
    return entries().iterator();
  }

  @Override
  public Entry get(int index) {
    return entries().get(index);
  }

  @Override
  public int size() {
    return size;
  }
}
