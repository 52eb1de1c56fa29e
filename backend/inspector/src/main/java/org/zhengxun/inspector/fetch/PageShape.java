package org.zhengxun.inspector.fetch;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * What a page says and how it is built, without what differs from visit to visit (digits, white
 * space, scripts, comments, the name of the page itself), so that two answers can be compared. Read
 * from the bytes alone, whatever their encoding.
 */
final class PageShape {
  private static final int MOST = 64 << 10;
  private static final int SHORTEST_NAME = 4;

  private final Bag text = new Bag();
  private final Bag tags = new Bag();
  private long title;

  private PageShape() {}

  /**
   * @param path path asked for; answers often repeat it
   */
  static PageShape of(byte[] body, String path) {
    String source = new String(body, 0, Math.min(body.length, MOST), StandardCharsets.ISO_8859_1);
    PageShape shape = new PageShape();
    shape.read(without(without(source, path), path.substring(path.lastIndexOf('/') + 1)));
    return shape;
  }

  private static String without(String source, String name) {
    return name.length() < SHORTEST_NAME ? source : source.replace(name, "");
  }

  private void read(String source) {
    int at = 0;
    boolean inTitle = false;
    while (at < source.length()) {
      int open = source.indexOf('<', at);
      int end = open < 0 ? source.length() : open;
      long said = text.add(source, at, end);
      title = inTitle ? said : title;
      if (open < 0) {
        return;
      }
      int close = closing(source, open);
      inTitle = source.regionMatches(true, open, "<title", 0, 6);
      tags.add(source, open, close);
      at = close;
    }
  }

  /** End of a tag, of a comment, or of a script or style with what is in it. */
  private static int closing(String source, int open) {
    if (source.startsWith("<!--", open)) {
      return after(source, "-->", open);
    }
    if (source.regionMatches(true, open, "<script", 0, 7)) {
      return after(source, "</script>", open);
    }
    if (source.regionMatches(true, open, "<style", 0, 6)) {
      return after(source, "</style>", open);
    }
    return after(source, ">", open);
  }

  private static int after(String source, String mark, int from) {
    for (int at = source.indexOf(mark.charAt(0), from);
        at >= 0;
        at = source.indexOf(mark.charAt(0), at + 1)) {
      if (source.regionMatches(true, at, mark, 0, mark.length())) {
        return at + mark.length();
      }
    }
    return source.length();
  }

  /** 0 when both say the same, 1 when they have nothing in common. */
  double textDistance(PageShape other) {
    return text.distance(other.text);
  }

  /** 0 when both are built alike, 1 when they have nothing in common. */
  double tagDistance(PageShape other) {
    return tags.distance(other.tags);
  }

  boolean hasTitleOf(PageShape other) {
    return title == other.title;
  }

  /** True when there is too little text to compare by. */
  boolean isWordless() {
    return text.weight < 12;
  }

  /** Pieces by hash with their weight in characters. */
  private static final class Bag {
    private final Map<Long, Integer> pieces = new HashMap<>();
    private int weight;

    long add(String source, int from, int to) {
      long hash = 0xcbf29ce484222325L;
      int length = 0;
      boolean comment = source.startsWith("<!--", from);
      int end = comment ? from : scriptEnd(source, from, to);
      for (int i = from; i < end; i++) {
        char c = source.charAt(i);
        if (c > ' ' && (c < '0' || c > '9')) {
          hash = (hash ^ c) * 0x100000001b3L;
          length++;
        }
      }
      if (length > 0) {
        pieces.merge(hash, length, Integer::sum);
        weight += length;
      }
      return hash;
    }

    /** Of a script or style only the tag itself counts. */
    private static int scriptEnd(String source, int from, int to) {
      boolean scripted =
          source.regionMatches(true, from, "<script", 0, 7)
              || source.regionMatches(true, from, "<style", 0, 6);
      int close = scripted ? source.indexOf('>', from) : -1;
      return close < 0 ? to : Math.min(close + 1, to);
    }

    double distance(Bag other) {
      if (weight + other.weight == 0) {
        return 0;
      }
      long different = 0;
      for (Map.Entry<Long, Integer> piece : pieces.entrySet()) {
        different += Math.max(0, piece.getValue() - other.pieces.getOrDefault(piece.getKey(), 0));
      }
      for (Map.Entry<Long, Integer> piece : other.pieces.entrySet()) {
        different += Math.max(0, piece.getValue() - pieces.getOrDefault(piece.getKey(), 0));
      }
      return (double) different / (weight + other.weight);
    }
  }
}
