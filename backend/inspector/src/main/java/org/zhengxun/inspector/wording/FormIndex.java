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

  private final char[][] forms;
  private final int[][] payloads;
  private final int[] anchors;
  private final long[] filter;
  private final int filterShift;
  private final int[] keys;
  private final int[] firsts;
  private final int[] lasts;

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
    int[] sortedKeys = Arrays.stream(sorted).mapToInt(Anchored::key).toArray();
    int pairs = Math.max(1, (int) Arrays.stream(sortedKeys).distinct().count());
    int bits = Math.clamp(Integer.highestOneBit(pairs) * 2L * BITS_PER_PAIR, 1 << 12, MOST_BITS);
    filter = new long[bits >> 6];
    filterShift = 32 - Integer.numberOfTrailingZeros(bits);
    int slots = Integer.highestOneBit(pairs) * 4;
    keys = new int[slots];
    firsts = new int[slots];
    lasts = new int[slots];
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
      keys[slot] = key;
      firsts[slot] = first;
      lasts[slot] = last;
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
    int slot = spread(key) & keys.length - 1;
    while (keys[slot] != key && lasts[slot] != 0) {
      slot = slot + 1 & keys.length - 1;
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
    for (int i = firsts[slot]; i < lasts[slot]; i++) {
      char[] form = forms[i];
      int at = pair - anchors[i];
      if (at >= 0 && at + form.length <= length && stands(form, text, at)) {
        found.form(payloads[i], at, form.length);
      }
    }
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
