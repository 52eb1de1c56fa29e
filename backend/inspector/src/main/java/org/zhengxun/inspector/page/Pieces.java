package org.zhengxun.inspector.page;

import java.util.Arrays;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;

/**
 * What the main area of a page consists of, piece by piece: what stands on most pages of a site (a
 * search form, a bar of links, the functional area) can be told from what is the page's own.
 *
 * <p>A piece is a number: 32 bits tell its words or address from others, the rest what it is and
 * how many characters it has.
 */
public final class Pieces {
  /** A page of more is not blank whatever its template holds, and is not kept. */
  static final int MOST = 300;

  private static final int MOST_CHARACTERS = 4000;
  private static final int LINK = 1;
  private static final int MEDIA = 2;
  private static final int SAYS_EMPTY = 4;
  private static final int TELLS = 8;
  private static final int FLAGS = 4;

  static final Pieces NONE = new Pieces(new long[0]);

  private final long[] pieces;

  private Pieces(long[] pieces) {
    this.pieces = pieces;
  }

  /** Marks by which pieces of several pages are compared, each once. */
  public LongStream marks() {
    return Arrays.stream(pieces).map(Pieces::mark).distinct();
  }

  /**
   * The page without what others show as well.
   *
   * @param furniture the marks of what belongs to the template
   * @param scripted true when scripts may fill the page
   */
  public PageDigest.Bulk without(LongPredicate furniture, boolean scripted) {
    int links = 0;
    int characters = 0;
    int flags = 0;
    for (long piece : pieces) {
      if (!furniture.test(mark(piece))) {
        int kind = (int) piece & ((1 << FLAGS) - 1);
        flags |= kind;
        links += kind & LINK;
        characters += (int) piece >>> FLAGS;
      }
    }
    return new PageDigest.Bulk(
        links,
        characters,
        (flags & MEDIA) != 0,
        (flags & SAYS_EMPTY) != 0 && characters <= BulkReader.LONGEST_EMPTY_WORDS,
        (flags & TELLS) != 0,
        scripted,
        NONE);
  }

  /** True when they were kept. */
  public boolean known() {
    return pieces.length > 0;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Pieces them && Arrays.equals(pieces, them.pieces);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(pieces);
  }

  private static long mark(long piece) {
    return piece >>> Integer.SIZE;
  }

  /** Gathers the pieces of one page. */
  static final class Gatherer {
    private final long[] found = new long[MOST];
    private int count;
    private int characters;
    private boolean full;

    void words(String words, int length, boolean saysEmpty, boolean tells) {
      characters += length;
      add(words.strip(), (saysEmpty ? SAYS_EMPTY : 0) | (tells ? TELLS : 0) | length << FLAGS);
    }

    void link(String target) {
      add(target, LINK);
    }

    void media(String source) {
      add(source, MEDIA);
    }

    private void add(String what, int told) {
      full |= count == MOST || characters > MOST_CHARACTERS;
      if (!full) {
        found[count++] = (long) what.hashCode() << Integer.SIZE | told;
      }
    }

    Pieces pieces() {
      return full || count == 0 ? NONE : new Pieces(Arrays.copyOf(found, count));
    }
  }
}
