package org.zhengxun.inspector.wording;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * Which two characters stand side by side in a word of the language: a bit for each pair, in less
 * memory than a processor keeps near, to turn most characters away before the dictionary is asked.
 * A few pairs that stand in no word are let through.
 */
final class WordPairs {
  private static final int BITS = 22;

  /** Pairs whose answer is kept: a text has few that are doubtful, and the same again and again. */
  private static final int MOST = 50_000;

  private static final Map<Integer, String> BEHIND = new ConcurrentHashMap<>();
  private static final Map<Integer, String> BEFORE = new ConcurrentHashMap<>();
  private static final long[] PAIRS = new long[1 << BITS - 6];

  static {
    note(CoreDictionary.trie);
    note(CustomDictionary.DEFAULT.dat);
  }

  private WordPairs() {}

  /**
   * Notes the pairs of all words: a node stands at its parent's base plus its character plus one.
   */
  private static void note(DoubleArrayTrie<CoreDictionary.Attribute> words) {
    int[] base = words.getBase();
    int[] parent = words.getCheck();
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

  private static int bit(char first, char second) {
    return (first << 16 | second) * 0x9E3779B1 >>> 32 - BITS;
  }

  /** False when no word holds the two side by side. */
  static boolean mayStand(char first, char second) {
    int bit = bit(first, second);
    return (PAIRS[bit >> 6] & 1L << bit) != 0;
  }

  /** Those alike to a character that may stand in words behind another. */
  static String alikeBehind(char first, char written) {
    return cached(BEHIND, first, written, other -> mayStand(first, other));
  }

  /** Those alike to a character that may stand in words before another. */
  static String alikeBefore(char written, char second) {
    return cached(BEFORE, written, second, other -> mayStand(other, second));
  }

  private static String cached(
      Map<Integer, String> known, char first, char second, Predicate<Character> mayStand) {
    int key = first << 16 | second;
    String alike = known.get(key);
    if (alike == null) {
      String all = Likeness.confusable(known == BEHIND ? second : first);
      StringBuilder kept = new StringBuilder();
      for (int i = 0; i < all.length(); i++) {
        if (mayStand.test(all.charAt(i))) {
          kept.append(all.charAt(i));
        }
      }
      alike = kept.toString();
      if (known.size() < MOST) {
        known.put(key, alike);
      }
    }
    return alike;
  }
}
