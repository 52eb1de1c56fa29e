package org.zhengxun.inspector.wording;

import java.util.ArrayList;
import java.util.List;

/**
 * A {@link Lexicon} and, unless it is switched off, {@link Spelling} for the many pages of a site,
 * whose lines mostly repeat: as no expression goes beyond its line, a line without a hit is not
 * looked at again. Keeps 128 KB whatever the number of pages; for one thread.
 */
public final class WordingOfPages {
  private static final int KNOWN = 1 << 14;

  private final Lexicon lexicon;
  private final boolean withSpelling;
  private final long[] right = new long[KNOWN];

  public WordingOfPages(Lexicon lexicon, boolean withSpelling) {
    this.lexicon = lexicon;
    this.withSpelling = withSpelling;
  }

  /**
   * The hits in a text, in the order of its lines; of each line those of the lexicon first, then
   * the misspellings that stand beside them.
   */
  public List<Hit> find(String text) {
    List<Hit> hits = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      int offset = start;
      line(text, start, end).forEach(hit -> hits.add(hit.movedBy(offset)));
      start = end + 1;
    }
    return hits;
  }

  private List<Hit> line(String text, int start, int end) {
    long hash = hash(text, start, end);
    int slot = (int) (hash >>> 48) & KNOWN - 1;
    if (right[slot] == hash) {
      return List.of();
    }
    List<Hit> hits = line(text.substring(start, end));
    if (hits.isEmpty()) {
      right[slot] = hash;
    }
    return hits;
  }

  private List<Hit> line(String line) {
    List<Hit> known = lexicon.find(line);
    if (!withSpelling) {
      return known;
    }
    List<Hit> hits = new ArrayList<>(known);
    Spelling.find(line).stream()
        .filter(hit -> known.stream().noneMatch(hit::overlaps))
        .forEach(hits::add);
    return hits;
  }

  private static long hash(String text, int start, int end) {
    long hash = 0xCBF29CE484222325L;
    for (int i = start; i < end; i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
    }
    return (hash ^ hash >>> 29) * 0xBF58476D1CE4E5B9L | 1;
  }
}
