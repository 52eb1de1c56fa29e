package org.zhengxun.inspector.wording;

import java.util.ArrayList;
import java.util.List;

/**
 * {@link Spelling} for the many pages of a site, whose lines mostly repeat: a line that was right
 * once is not looked at again. Keeps half a megabyte whatever the number of pages; for one thread.
 */
public final class SpellingOfPages {
  private static final int KNOWN = 1 << 16;

  private final long[] right = new long[KNOWN];

  /** The doubtful places of a text that are not among the hits already known, in its order. */
  public List<Hit> find(String text, List<Hit> known) {
    List<Hit> hits = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      int offset = start;
      line(text.substring(start, end)).stream()
          .map(hit -> hit.movedBy(offset))
          .filter(hit -> known.stream().noneMatch(hit::overlaps))
          .forEach(hits::add);
      start = end + 1;
    }
    return hits;
  }

  private List<Hit> line(String line) {
    long hash = hash(line);
    int slot = (int) (hash >>> 48) & KNOWN - 1;
    if (right[slot] == hash) {
      return List.of();
    }
    List<Hit> hits = Spelling.find(line);
    if (hits.isEmpty()) {
      right[slot] = hash;
    }
    return hits;
  }

  private static long hash(String line) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < line.length(); i++) {
      hash = (hash ^ line.charAt(i)) * 0x100000001B3L;
    }
    return (hash ^ hash >>> 29) * 0xBF58476D1CE4E5B9L | 1;
  }
}
