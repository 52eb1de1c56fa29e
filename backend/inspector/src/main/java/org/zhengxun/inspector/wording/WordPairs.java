package org.zhengxun.inspector.wording;

import com.hankcs.hanlp.dictionary.CoreDictionary;

/**
 * Which two characters stand side by side in a word of the language: a bit for each pair, in less
 * memory than a processor keeps near, to turn most characters away before the dictionary is asked.
 * A few pairs that stand in no word are let through.
 */
final class WordPairs {
  private static final int BITS = 22;
  private static final long[] PAIRS = new long[1 << BITS - 6];

  static {
    // a node stands at its parent's base plus its character plus one, and names that base
    int[] base = CoreDictionary.trie.getBase();
    int[] parent = CoreDictionary.trie.getCheck();
    char[] lastByBase = new char[base.length];
    for (int node = 1; node < base.length; node++) {
      if (isCharacter(parent, node) && base[node] > 0 && base[node] < base.length) {
        lastByBase[base[node]] = (char) (node - parent[node] - 1);
      }
    }
    for (int node = 1; node < base.length; node++) {
      if (isCharacter(parent, node) && lastByBase[parent[node]] != 0) {
        int bit = bit(lastByBase[parent[node]], (char) (node - parent[node] - 1));
        PAIRS[bit >> 6] |= 1L << bit;
      }
    }
  }

  private static boolean isCharacter(int[] parent, int node) {
    return parent[node] > 0 && node > parent[node];
  }

  private WordPairs() {}

  private static int bit(char first, char second) {
    return (first << 16 | second) * 0x9E3779B1 >>> 32 - BITS;
  }

  private static boolean stands(char first, char second) {
    int bit = bit(first, second);
    return (PAIRS[bit >> 6] & 1L << bit) != 0;
  }

  /** Those of some characters that stand in words behind the one at a place. */
  static String with(FoldedText text, int place, String others) {
    StringBuilder with = new StringBuilder();
    for (int i = 0; text.isIdeograph(place) && i < others.length(); i++) {
      if (stands(text.at(place), others.charAt(i))) {
        with.append(others.charAt(i));
      }
    }
    return with.toString();
  }

  /** Those of some characters that stand in words before the one at a place. */
  static String with(String others, FoldedText text, int place) {
    StringBuilder with = new StringBuilder();
    for (int i = 0; text.isIdeograph(place) && i < others.length(); i++) {
      if (stands(others.charAt(i), text.at(place))) {
        with.append(others.charAt(i));
      }
    }
    return with.toString();
  }
}
