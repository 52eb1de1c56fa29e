package org.zhengxun.inspector.wording;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;

/**
 * Words of the language: HanLP's core dictionary with its frequencies and its shortest-path
 * segmentation, loaded when first asked (some 20 MB) and only asked around a hit.
 */
final class Words {
  /** Characters on each side of a place that decide how it is divided into words. */
  private static final int AROUND = 12;

  private static final int LONGEST = 6;

  /** The core dictionary's words come from some 40 million characters of newspaper. */
  private static final Segment SEGMENT =
      new ViterbiSegment().enableAllNamedEntityRecognize(false).enableCustomDictionary(false);

  private Words() {}

  /** How often a word was seen, 0 for what is none. */
  static int frequency(CharSequence word) {
    CoreDictionary.Attribute known = CoreDictionary.get(word.toString());
    return known == null ? 0 : known.totalFrequency;
  }

  /** Roughly how often two characters stand side by side, to compare with other pairs. */
  static long pairFrequency(char first, char second) {
    long word = frequency(String.valueOf(new char[] {first, second}));
    long alone = frequency(String.valueOf(first)) + 1L;
    return word * 2000 + alone * (frequency(String.valueOf(second)) + 1L) / 1000;
  }

  /** The words around a place. */
  static Tokens around(FoldedText text, int start, int end) {
    int from = text.sentenceStart(start, AROUND);
    int to = text.sentenceEnd(end, AROUND);
    return segment(new String(text.chars(), from, to - from), from);
  }

  /** A text cut into words; their places are counted from an offset. */
  static Tokens segment(String text, int offset) {
    Tokens tokens = new Tokens(offset);
    for (Term term : SEGMENT.seg(text)) {
      tokens.add(term.word);
    }
    return tokens;
  }

  /** Whether any word lies across an edge; quick, to ask before cutting into words. */
  static boolean anyAcross(FoldedText text, int edge) {
    DoubleArrayTrie<CoreDictionary.Attribute> words = CoreDictionary.trie;
    for (int from = Math.max(0, edge - LONGEST + 1); from < edge; from++) {
      int last = Math.min(text.length(), from + LONGEST);
      int state = words.getBase()[0];
      for (int i = from; i < last; i++) {
        state = words.transition(text.at(i), state);
        if (state < 0) {
          break;
        }
        if (i >= edge && words.output(state) != null) {
          return true;
        }
      }
    }
    return false;
  }
}
