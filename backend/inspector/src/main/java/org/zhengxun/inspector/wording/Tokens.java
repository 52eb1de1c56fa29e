package org.zhengxun.inspector.wording;

import java.util.ArrayList;
import java.util.List;

/** Consecutive words of a text. */
final class Tokens {
  private final int offset;
  private final List<String> words = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();
  private int end;

  Tokens(int offset) {
    this.offset = offset;
    end = offset;
  }

  void add(String word) {
    words.add(word);
    starts.add(end);
    end += word.length();
  }

  int size() {
    return words.size();
  }

  String word(int index) {
    return words.get(index);
  }

  int start(int index) {
    return starts.get(index);
  }

  /** The word that covers a place, or an empty one outside. */
  String at(int place) {
    int index = index(place);
    return index < 0 ? "" : words.get(index);
  }

  int startAt(int place) {
    int index = index(place);
    return index < 0 ? place : starts.get(index);
  }

  /** Whether a word lies across the edge before a place. */
  boolean cutBefore(int place) {
    return place > offset && place < end && startAt(place) != place;
  }

  private int index(int place) {
    if (place < offset || place >= end) {
      return -1;
    }
    int index = 0;
    while (index + 1 < starts.size() && starts.get(index + 1) <= place) {
      index++;
    }
    return index;
  }
}
