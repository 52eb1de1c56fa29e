package org.zhengxun.inspector.store;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Numbers texts in the order they first come, remembering only 64 bits of each: 16 bytes a text
 * instead of 200. Two of a million texts are taken for one with a chance of 1 to 30 million; the
 * multiplier is drawn anew each time, so that no site can aim at it.
 */
public final class AddressIndex {
  private static final int FIRST_SIZE = 1 << 10;

  private final long multiplier = new SplittableRandom().nextLong() | 1;
  private long[] hashes = new long[FIRST_SIZE];
  private int[] numbers = new int[FIRST_SIZE];
  private int size;

  /** The text's number, from 0, or -1 when it has none. */
  public int find(String text) {
    int slot = slot(hash(text));
    return hashes[slot] == 0 ? -1 : numbers[slot];
  }

  /** The text's number; a new text gets the next one. */
  public int number(String text) {
    long hash = hash(text);
    int slot = slot(hash);
    if (hashes[slot] == 0) {
      if (2 * (size + 1) > hashes.length) {
        grow();
        slot = slot(hash);
      }
      hashes[slot] = hash;
      numbers[slot] = size++;
    }
    return numbers[slot];
  }

  /** True when the text had no number yet. */
  public boolean add(String text) {
    int before = size;
    number(text);
    return size > before;
  }

  /** How many texts have a number. */
  public int size() {
    return size;
  }

  /** Never 0: that marks an empty slot. */
  private long hash(String text) {
    long hash = multiplier;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * multiplier;
      hash ^= hash >>> 29;
    }
    hash = (hash ^ hash >>> 32) * 0x9E3779B97F4A7C15L;
    return hash == 0 ? 1 : hash;
  }

  private int slot(long hash) {
    int mask = hashes.length - 1;
    int slot = (int) (hash >>> 20) & mask;
    while (hashes[slot] != 0 && hashes[slot] != hash) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldHashes = hashes;
    int[] oldNumbers = numbers;
    hashes = new long[2 * oldHashes.length];
    numbers = new int[hashes.length];
    for (int i = 0; i < oldHashes.length; i++) {
      if (oldHashes[i] != 0) {
        int slot = slot(oldHashes[i]);
        hashes[slot] = oldHashes[i];
        numbers[slot] = oldNumbers[i];
      }
    }
  }

  /** An array that has room for one more text. */
  public static long[] room(long[] array, int size) {
    return size < array.length ? array : Arrays.copyOf(array, 2 * array.length);
  }

  /** An array that has room for one more text. */
  public static int[] room(int[] array, int size) {
    return size < array.length ? array : Arrays.copyOf(array, 2 * array.length);
  }

  /** An array that has room for one more text. */
  public static byte[] room(byte[] array, int size) {
    return size < array.length ? array : Arrays.copyOf(array, 2 * array.length);
  }
}
