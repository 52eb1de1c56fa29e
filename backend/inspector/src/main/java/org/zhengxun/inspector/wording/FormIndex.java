package org.zhengxun.inspector.wording;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/**
 * Forms of two or more characters that are found in a text at the speed of reading it. Each form is
 * looked for by its rarest two neighbouring characters; as a wrong form is wrong somewhere, these
 * hardly ever stand in a text, and a bit for each such pair turns nearly every place away. Reading
 * is safe for many threads.
 */
final class FormIndex {
  private static final int BITS_PER_PAIR = 16;
  private static final int MOST_BITS = 1 << 23;
  private static final int SLOT = 4;
  private static final int FIRST = 1;
  private static final int LAST = 2;

  private final char[][] forms;
  private final int[][] payloads;
  private final int[] anchors;
  private final int[] lengths;

  /** Of each form its last character when its first two are looked for, else its first. */
  private final char[] edges;

  private final long[] filter;
  private final int filterShift;

  /** For each slot its pair and the first and last form looked for by it, side by side. */
  private final int[] slots;

  /** Told of each form that stands at a place. */
  interface Found {
    void form(int[] payload, int at, int length);
  }

  private record Anchored(char[] form, int[] payload, int anchor, int key) {}

  FormIndex(Map<String, int[]> payloadByForm) {
    Map<Integer, Integer> shared = new HashMap<>();
    payloadByForm.keySet().forEach(form -> countPairs(form, shared));
    Anchored[] sorted =
        payloadByForm.entrySet().stream()
            .map(entry -> anchored(entry.getKey().toCharArray(), entry.getValue(), shared))
            .sorted(
                Comparator.comparingInt(Anchored::key)
                    .thenComparing(Anchored::form, Arrays::compare))
            .toArray(Anchored[]::new);
    forms = Arrays.stream(sorted).map(Anchored::form).toArray(char[][]::new);
    payloads = Arrays.stream(sorted).map(Anchored::payload).toArray(int[][]::new);
    anchors = Arrays.stream(sorted).mapToInt(Anchored::anchor).toArray();
    lengths = Arrays.stream(forms).mapToInt(form -> form.length).toArray();
    edges = new char[forms.length];
    for (int i = 0; i < forms.length; i++) {
      edges[i] = forms[i][edge(i)];
    }
    int[] sortedKeys = Arrays.stream(sorted).mapToInt(Anchored::key).toArray();
    int pairs = Math.max(1, (int) Arrays.stream(sortedKeys).distinct().count());
    int bits = Math.clamp(Integer.highestOneBit(pairs) * 2L * BITS_PER_PAIR, 1 << 12, MOST_BITS);
    filter = new long[bits >> 6];
    filterShift = 32 - Integer.numberOfTrailingZeros(bits);
    slots = new int[Integer.highestOneBit(pairs) * 4 * SLOT];
    fill(sortedKeys);
  }

  private static void countPairs(String form, Map<Integer, Integer> counts) {
    for (int i = 0; i + 1 < form.length(); i++) {
      counts.merge(key(form.charAt(i), form.charAt(i + 1)), 1, Integer::sum);
    }
  }

  private static Anchored anchored(char[] form, int[] payload, Map<Integer, Integer> shared) {
    int anchor = 0;
    int rarest = Integer.MAX_VALUE;
    for (int i = 0; i + 1 < form.length; i++) {
      // what many forms share is common in the language, even where its dictionary has no word
      int share = log2(shared.get(key(form[i], form[i + 1])));
      int frequency = 2 * share + log2(Words.pairFrequency(form[i], form[i + 1]));
      if (frequency < rarest) {
        rarest = frequency;
        anchor = i;
      }
    }
    return new Anchored(form, payload, anchor, key(form[anchor], form[anchor + 1]));
  }

  private static int log2(long value) {
    return 64 - Long.numberOfLeadingZeros(value);
  }

  private void fill(int[] sortedKeys) {
    for (int first = 0, last; first < forms.length; first = last) {
      int key = sortedKeys[first];
      last = first + 1;
      while (last < forms.length && sortedKeys[last] == key) {
        last++;
      }
      int bit = spread(key) >>> filterShift;
      filter[bit >> 6] |= 1L << bit;
      int slot = slot(key);
      slots[slot] = key;
      slots[slot + FIRST] = first;
      slots[slot + LAST] = last;
    }
  }

  private static int key(char first, char second) {
    return first << 16 | second;
  }

  private static int spread(int key) {
    int mixed = key * 0x9E3779B1;
    return (mixed ^ mixed >>> 15) * 0x85EBCA77;
  }

  /** The slot of a key, or the empty one where it would stand. */
  private int slot(int key) {
    int last = slots.length - 1;
    int slot = spread(key) * SLOT & last;
    while (slots[slot] != key && slots[slot + LAST] != 0) {
      slot = slot + SLOT & last;
    }
    return slot;
  }

  /** Tells of every form at every place, in no certain order. */
  void scan(char[] text, int length, Found found) {
    long[] bits = filter;
    int shift = filterShift;
    for (int i = 0; i < length - 1; i++) {
      int bit = spread(key(text[i], text[i + 1])) >>> shift;
      if ((bits[bit >> 6] & 1L << bit) != 0) {
        match(text, i, length, found);
      }
    }
  }

  private void match(char[] text, int pair, int length, Found found) {
    int slot = slot(key(text[pair], text[pair + 1]));
    int last = slots[slot + LAST];
    for (int i = slots[slot + FIRST]; i < last; i++) {
      int at = pair - anchors[i];
      int size = lengths[i];
      if (at >= 0
          && at + size <= length
          && text[at + edge(i)] == edges[i]
          && (size <= 3 || stands(forms[i], text, at))) {
        found.form(payloads[i], at, size);
      }
    }
  }

  private int edge(int form) {
    return anchors[form] == 0 ? lengths[form] - 1 : 0;
  }

  private static boolean stands(char[] form, char[] text, int at) {
    for (int i = 0; i < form.length; i++) {
      if (form[i] != text[at + i]) {
        return false;
      }
    }
    return true;
  }
}
