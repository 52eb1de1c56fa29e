package org.zhengxun.inspector.wording;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** What stands behind each form of an index: numbers of entries and phrases, by kind. */
final class Payloads {
  static final int ENTRY = 0;

  /** A whole right phrase. */
  static final int PHRASE = 1;

  /** The first half of a phrase. */
  static final int LEFT = 2;

  /** The second half of a phrase. */
  static final int RIGHT = 3;

  /** A phrase whose halves have swapped the characters where they meet. */
  static final int MIDDLE_SWAPPED = 4;

  private static final int KIND_BITS = 3;

  private final Map<String, int[]> byForm = new HashMap<>();

  void add(String form, int kind, int number) {
    int load = number << KIND_BITS | kind;
    byForm.merge(
        form,
        new int[] {load},
        (old, added) -> {
          int[] both = Arrays.copyOf(old, old.length + 1);
          both[old.length] = load;
          return both;
        });
  }

  Map<String, int[]> byForm() {
    return byForm;
  }

  static int kind(int load) {
    return load & (1 << KIND_BITS) - 1;
  }

  static int number(int load) {
    return load >> KIND_BITS;
  }
}
