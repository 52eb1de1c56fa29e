package org.zhengxun.inspector.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** A stretch of a folded text. */
interface Spot {
  int start();

  int end();

  /** Longer ones first, then those that come first, as far as they do not overlap; in order. */
  static <S extends Spot> List<S> longest(List<S> spots) {
    List<S> sorted = new ArrayList<>(spots);
    sorted.sort(
        Comparator.comparingInt((S spot) -> spot.start() - spot.end())
            .thenComparingInt(Spot::start));
    TreeMap<Integer, S> kept = new TreeMap<>();
    for (S spot : sorted) {
      var before = kept.lowerEntry(spot.end());
      if (before == null || before.getValue().end() <= spot.start()) {
        kept.put(spot.start(), spot);
      }
    }
    return List.copyOf(kept.values());
  }
}
