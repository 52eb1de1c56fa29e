package org.zhengxun.inspector.wording;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CoreBiGramTableDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words of the language: HanLP's core dictionary with its frequencies and its shortest-path
 * segmentation, loaded when first asked (some 20 MB) and only asked around a hit.
 */
final class Words {
  /** Characters on each side of a place that decide how it is divided into words. */
  private static final int AROUND = 12;

  private static final int LONGEST = 6;

  /** Characters on each side that decide how likely a text is. */
  private static final int NEAR = 6;

  /** The words the frequencies of the core dictionary were counted in. */
  private static final double ALL_WORDS = 25_146_057;

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

  /** Whether any word of two or more characters may hold a character. */
  static boolean anyWith(FoldedText text, int place) {
    return anyAcross(text, place) || longest(CoreDictionary.trie, text, place) - place > 1;
  }

  /** For each character whether a word of the dictionary, of two or more, may hold it. */
  static boolean[] coverage(FoldedText text) {
    boolean[] covered = new boolean[text.length()];
    DoubleArrayTrie<CoreDictionary.Attribute> words = CoreDictionary.trie;
    DoubleArrayTrie<CoreDictionary.Attribute> names = CustomDictionary.DEFAULT.dat;
    for (int from = 0; from < covered.length; from++) {
      boolean pair = text.isIdeograph(from) && text.isIdeograph(from + 1);
      if (pair && WordPairs.mayStand(text.at(from), text.at(from + 1))) {
        int end = Math.max(longest(words, text, from), longest(names, text, from));
        if (end - from > 1) {
          Arrays.fill(covered, from, end, true);
        }
      }
    }
    return covered;
  }

  /** The same for words too new for the dictionary. */
  static void coverNew(FoldedText text, boolean[] covered) {
    NewWords.INDEX.scan(
        text.chars(),
        text.length(),
        (payload, at, length) -> Arrays.fill(covered, at, at + length, true));
  }

  /** Whether a word too new for the dictionary may hold a character. */
  static boolean isNew(FoldedText text, int place) {
    int from = Math.max(0, place - LONGEST + 1);
    int length = Math.min(text.length(), place + LONGEST) - from;
    char[] around = Arrays.copyOfRange(text.chars(), from, from + length);
    boolean[] found = new boolean[1];
    NewWords.INDEX.scan(
        around,
        length,
        (payload, at, size) -> found[0] |= from + at <= place && place < from + at + size);
    return found[0];
  }

  /**
   * The words that would stand at a place with one of some other characters there.
   *
   * @param start first character of the word, at most at the place
   * @param longest characters it may have
   */
  static void completed(
      FoldedText text, int start, int place, String others, int longest, Consumer<String> found) {
    DoubleArrayTrie<CoreDictionary.Attribute> words = CoreDictionary.trie;
    int head = words.getBase()[0];
    for (int i = start; i < place && head >= 0; i++) {
      head = words.transition(text.at(i), head);
    }
    int last = Math.min(text.length(), start + longest);
    for (int o = 0; o < others.length() && head >= 0; o++) {
      int state = words.transition(others.charAt(o), head);
      for (int end = place + 1; state >= 0; end++) {
        if (end - start > 1 && words.output(state) != null) {
          String before = new String(text.chars(), start, place - start);
          String behind = new String(text.chars(), place + 1, end - place - 1);
          found.accept(before + others.charAt(o) + behind);
        }
        state = end < last ? words.transition(text.at(end), state) : -1;
      }
    }
  }

  private static int longest(
      DoubleArrayTrie<CoreDictionary.Attribute> words, FoldedText text, int from) {
    int longest = from;
    int last = Math.min(text.length(), from + LONGEST);
    int state = words.getBase()[0];
    for (int i = from; i < last; i++) {
      state = words.transition(text.at(i), state);
      if (state < 0) {
        break;
      }
      if (words.output(state) != null) {
        longest = i + 1;
      }
    }
    return longest;
  }

  /** How much more likely a text becomes with a word in place of what stands there. */
  static double gain(FoldedText text, int start, String word) {
    int end = start + word.length();
    int from = text.sentenceStart(start, NEAR);
    int to = text.sentenceEnd(end, NEAR);
    String before = new String(text.chars(), from, start - from);
    String behind = new String(text.chars(), end, to - end);
    String now = new String(text.chars(), start, word.length());
    return cost(before + now + behind) - cost(before + word + behind);
  }

  private static double cost(String text) {
    double cost = 0;
    int previous = -1;
    for (Term term : SEGMENT.seg(text)) {
      int frequency = frequency(term.word);
      double likely = (frequency + 1.0) / ALL_WORDS;
      int word = CoreDictionary.trie.exactMatchSearch(term.word);
      if (previous >= 0 && word >= 0) {
        int pair = CoreBiGramTableDictionary.getBiFrequency(previous, word);
        double together = pair / (CoreDictionary.trie.getValueAt(previous).totalFrequency + 1.0);
        likely = 0.2 * likely + 0.8 * together;
      }
      cost -= Math.log(Math.max(likely, 1.0 / ALL_WORDS));
      previous = word;
    }
    return cost;
  }

  /** Whether the place may be the name of a person, a place or a body. */
  static boolean maybeName(FoldedText text, int start, String word) {
    int end = start + word.length();
    int from = text.sentenceStart(start, AROUND);
    int to = text.sentenceEnd(end, AROUND);
    int at = from;
    for (Term term : Named.SEGMENT.seg(new String(text.chars(), from, to - from))) {
      int behind = at + term.word.length();
      boolean name = term.nature.startsWith("nr") || term.nature.startsWith("ns");
      if (name && at < end && behind > start && term.word.length() > 1) {
        return true;
      }
      at = behind;
    }
    return false;
  }

  /** Words the core dictionary is too old to know. */
  private static final class NewWords {
    private static final FormIndex INDEX = new FormIndex(forms());

    private static Map<String, int[]> forms() {
      try (InputStream in = Words.class.getResourceAsStream("words.txt")) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .filter(line -> !line.startsWith("#"))
            .flatMap(line -> Stream.of(line.split(" ")))
            .collect(Collectors.toMap(word -> word, word -> new int[0], (a, b) -> a));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Loaded only when something doubtful was found. */
  private static final class Named {
    private static final Segment SEGMENT =
        new ViterbiSegment().enableNameRecognize(true).enablePlaceRecognize(true);
  }
}
