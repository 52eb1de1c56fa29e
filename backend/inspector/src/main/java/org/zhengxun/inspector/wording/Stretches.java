package org.zhengxun.inspector.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Stretches of a text, all given before the first question, that are asked for a place. */
final class Stretches {
  /** A stretch by its two ends. */
  record Stretch(int start, int end) implements Spot {}

  private final List<Stretch> all = new ArrayList<>();
  private int longest;
  private boolean sorted = true;

  void add(int start, int end) {
    all.add(new Stretch(start, end));
    longest = Math.max(longest, end - start);
    sorted = false;
  }

  /** Whether one of them holds the whole of a place and more. */
  boolean enclose(int start, int end) {
    for (int i = lastUpTo(start); i >= 0 && all.get(i).start() >= start - longest; i--) {
      Stretch stretch = all.get(i);
      if (stretch.end() >= end && stretch.end() - stretch.start() > end - start) {
        return true;
      }
    }
    return false;
  }

  /** Whether what differs in a miss stands inside one of them, or the whole miss does. */
  boolean holdPlace(Miss miss) {
    int from =
        miss.edit() == Miss.Edit.MISSING ? Math.max(miss.start(), miss.place() - 1) : miss.place();
    int to =
        miss.edit() == Miss.Edit.MISSING ? Math.min(miss.end(), miss.place() + 1) : miss.placeEnd();
    return hold(from, to) || hold(miss.start(), miss.end());
  }

  private boolean hold(int start, int end) {
    for (int i = lastUpTo(start); i >= 0 && all.get(i).start() >= start - longest; i--) {
      if (all.get(i).end() >= end) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of them shares a character with a place. */
  boolean touch(int start, int end) {
    for (int i = lastUpTo(end - 1); i >= 0 && all.get(i).start() >= start - longest; i--) {
      if (all.get(i).end() > start) {
        return true;
      }
    }
    return false;
  }

  private int lastUpTo(int start) {
    if (!sorted) {
      all.sort(Comparator.comparingInt(Stretch::start));
      sorted = true;
    }
    int low = -1;
    int high = all.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >> 1;
      if (all.get(middle).start() <= start) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
