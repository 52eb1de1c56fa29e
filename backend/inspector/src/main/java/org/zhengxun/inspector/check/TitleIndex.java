package org.zhengxun.inspector.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the titles that contain a text or are contained in it, without comparing each with each: a
 * title that does shares all its pieces of four characters, so that looking at the rarest will do.
 */
final class TitleIndex<T> {
  private static final int PIECE = 4;

  private final List<Named<T>> all = new ArrayList<>();
  private final Map<String, List<Named<T>>> byPiece = new HashMap<>();
  private Map<String, List<Named<T>>> byRarest;

  private record Named<T>(int number, String title, T thing) {}

  /** Titles shorter than a piece are not found. */
  void add(String title, T thing) {
    Named<T> named = new Named<>(all.size(), title, thing);
    all.add(named);
    pieces(title).forEach(p -> byPiece.computeIfAbsent(p, key -> new ArrayList<>()).add(named));
  }

  /** What has a title that contains the text or stands in it, in the order it was added. */
  List<T> related(String text) {
    Set<Named<T>> found = new LinkedHashSet<>(within(text));
    List<Named<T>> holders =
        pieces(text).stream()
            .map(piece -> byPiece.getOrDefault(piece, List.of()))
            .min(Comparator.comparingInt(List::size))
            .orElse(List.of());
    holders.stream().filter(named -> named.title().contains(text)).forEach(found::add);
    return things(found);
  }

  /** What has a title that stands in the text, in the order it was added. */
  List<T> standingIn(String text) {
    return things(within(text));
  }

  private Set<Named<T>> within(String text) {
    Set<Named<T>> found = new LinkedHashSet<>();
    for (String piece : pieces(text)) {
      for (Named<T> named : byRarest().getOrDefault(piece, List.of())) {
        if (text.contains(named.title())) {
          found.add(named);
        }
      }
    }
    return found;
  }

  private Map<String, List<Named<T>>> byRarest() {
    if (byRarest == null) {
      byRarest = new HashMap<>();
      for (Named<T> named : all) {
        pieces(named.title()).stream()
            .min(Comparator.comparingInt(piece -> byPiece.get(piece).size()))
            .ifPresent(p -> byRarest.computeIfAbsent(p, key -> new ArrayList<>()).add(named));
      }
    }
    return byRarest;
  }

  private static <T> List<T> things(Set<Named<T>> found) {
    return found.stream().sorted(Comparator.comparingInt(Named::number)).map(Named::thing).toList();
  }

  private static Set<String> pieces(String text) {
    Set<String> pieces = new LinkedHashSet<>();
    for (int i = 0; i + PIECE <= text.length(); i++) {
      pieces.add(text.substring(i, i + PIECE));
    }
    return pieces;
  }
}
