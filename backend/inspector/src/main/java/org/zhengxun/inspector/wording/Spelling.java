package org.zhengxun.inspector.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Misspellings that stand in no lexicon: where characters stand alone that the language puts
 * together only with a character alike in sound or shape, and a word comes out that goes far better
 * with its neighbours. Made for precision on official prose: what may be a name, a new word or a
 * rare one is let go.
 */
public final class Spelling {
  /** A corrected word seen less often is no evidence. */
  private static final int COMMON_WORD = 12;

  /** Seen as often as this a single character stands as a word of its own. */
  private static final int WORD_OF_ITS_OWN = 1500;

  private static final int LONGEST_WORD = 4;

  /** By how much the corrected words have to be more likely, in natural logarithms. */
  private static final double GAIN_OF_PAIR = 11;

  private static final double GAIN_OF_LONGER = 6;

  /** The rest of the word belongs to other words as it stands. */
  private static final double GAIN_BESIDE_WORDS = 14;

  /** Go with any word. */
  private static final String FREE = "一二三四五六七八九十百千万亿两几各该本此每某第左右上下前后里内外中处列项键或及以应可即与和";

  private static final String NUMBERS = "一二三四五六七八九十百千万亿两几数多半";

  /** Stand behind any verb: 戴好. */
  private static final String RESULTS = "好完满齐";

  /** End the names of places. */
  private static final String PLACES = "省市县区镇乡村旗州盟街路山河湖江寺庄";

  /** End the names of buildings and their parts: 候车厅 is no 候车亭. */
  private static final String BUILDINGS = "厅亭室馆站院楼堂台所店房棚廊";

  private static final double CONFIDENCE = 0.45;
  private static final double CONFIDENCE_OF_LONGER = 0.55;

  /** Hardly anything but the fixed expression of this length is meant. */
  private static final int FIXED = 4;

  private static final double CONFIDENCE_OF_FIXED = 0.85;

  private final FoldedText text;
  private final boolean[] covered;

  private Spelling(FoldedText text) {
    this.text = text;
    covered = Words.coverage(text);
  }

  /** A corrected word at a place. */
  private record Guess(String word, int start, int place, Likeness likeness, double gain) {}

  /** The doubtful places of a text in its order, none inside another. */
  public static List<Hit> find(String text) {
    FoldedText folded = new FoldedText(text);
    return folded.holdsIdeograph() ? new Spelling(folded).find() : List.of();
  }

  private List<Hit> find() {
    if (!anyDoubtful()) {
      return List.of();
    }
    Words.coverNew(text, covered); // only ever takes doubts away
    List<Hit> hits = new ArrayList<>();
    int after = 0;
    for (int i = 0; i < text.length(); i++) {
      if (i >= after && isDoubtful(i)) {
        Optional<Guess> guess = guess(i);
        if (guess.isPresent() && guess.get().start() >= after) {
          hits.add(hit(guess.get()));
          after = guess.get().start() + guess.get().word().length();
        }
      }
    }
    return hits;
  }

  private boolean anyDoubtful() {
    for (int i = 0; i < text.length(); i++) {
      if (isDoubtful(i)) {
        return true;
      }
    }
    return false;
  }

  /** Stands alone although it is no word of its own, or beside another that does. */
  private boolean isDoubtful(int i) {
    if (!standsAlone(i)) {
      return false;
    }
    return !isOwnWord(i) || isStray(i - 1) || isStray(i + 1);
  }

  private boolean isStray(int i) {
    return standsAlone(i) && !isOwnWord(i);
  }

  private boolean standsAlone(int i) {
    return text.isIdeograph(i) && !covered[i];
  }

  private boolean isOwnWord(int i) {
    return Words.frequency(String.valueOf(text.at(i))) >= WORD_OF_ITS_OWN;
  }

  private Optional<Guess> guess(int place) {
    char written = text.at(place);
    boolean follows = text.isIdeograph(place - 1);
    boolean leads = text.isIdeograph(place + 1);
    String behind = follows ? WordPairs.alikeBehind(text.at(place - 1), written) : "";
    String before = leads ? WordPairs.alikeBefore(written, text.at(place + 1)) : "";
    List<Guess> guesses = new ArrayList<>();
    for (int start = Math.max(0, place - LONGEST_WORD + 1); start <= place; start++) {
      int first = start;
      Words.completed(
          text,
          first,
          place,
          start < place ? behind : before,
          LONGEST_WORD,
          word -> judge(word, first, place).ifPresent(guesses::add));
    }
    return guesses.stream()
        .max(
            Comparator.comparingInt((Guess guess) -> guess.word().length())
                .thenComparingDouble(Guess::gain));
  }

  /** Whether other characters of the stretch stand alone, too. */
  private boolean isAlone(int start, int length) {
    int alone = 0;
    for (int i = start; i < start + length; i++) {
      alone += covered[i] ? 0 : 1;
    }
    return alone >= 2;
  }

  /** Whether a word may stand there. */
  private boolean isOpen(int start, int length) {
    if (start < 0 || start + length > text.length()) {
      return false;
    }
    for (int i = start; i < start + length; i++) {
      if (!text.isIdeograph(i)) {
        return false;
      }
    }
    return true;
  }

  private Optional<Guess> judge(String word, int start, int place) {
    boolean pair = word.length() == 2;
    if (word.charAt(place - start) == text.at(place)
        || isPlace(word)
        || isOtherBuilding(word, start, place)) {
      return Optional.empty();
    }
    if (!isOpen(start, word.length()) || pair && !isEvidence(word, start)) {
      return Optional.empty();
    }
    double gain = Words.gain(text, start, word);
    double usual = pair ? GAIN_OF_PAIR : GAIN_OF_LONGER;
    double needed = isAlone(start, word.length()) ? usual : GAIN_BESIDE_WORDS;
    if (gain < needed
        || text.beginsDocumentNumber(start + word.length())
        || Words.maybeName(text, start, word)) {
      return Optional.empty();
    }
    Likeness likeness = Likeness.of(text.at(place), word.charAt(place - start));
    return Optional.of(new Guess(word, start, place, likeness, gain));
  }

  /** 彬州市 is as real as 滨州市, and no dictionary knows all of them. */
  private static boolean isPlace(String word) {
    return word.length() > 2 && PLACES.indexOf(word.charAt(word.length() - 1)) >= 0;
  }

  /** Another kind of building is another thing. */
  private boolean isOtherBuilding(String word, int start, int place) {
    int last = word.length() - 1;
    return last > 1
        && place == start + last
        && BUILDINGS.indexOf(text.at(place)) >= 0
        && BUILDINGS.indexOf(word.charAt(last)) >= 0;
  }

  /** Two characters that often stand alone, or make up names of places, tell nothing. */
  private boolean isEvidence(String word, int start) {
    return Words.frequency(word) >= COMMON_WORD
        && FREE.indexOf(text.at(start)) < 0
        && FREE.indexOf(text.at(start + 1)) < 0
        && PLACES.indexOf(text.at(start + 1)) < 0
        && RESULTS.indexOf(text.at(start + 1)) < 0
        && !isCounted(start)
        && !isStray(start - 1)
        && !isStray(start + 2)
        && !Words.isNew(text, start)
        && !Words.isNew(text, start + 1);
  }

  /** Behind a number any character may be a unit, alone or with another: 两剂次. */
  private boolean isCounted(int start) {
    if (start == 0) {
      return false;
    }
    char before = text.at(start - 1);
    return NUMBERS.indexOf(before) >= 0 || before >= '0' && before <= '9';
  }

  private static double confidence(Guess guess) {
    if (guess.word().length() == 2) {
      return CONFIDENCE;
    }
    boolean alike = guess.likeness() == Likeness.SAME_SOUND || guess.likeness() == Likeness.SHAPE;
    return guess.word().length() >= FIXED && alike ? CONFIDENCE_OF_FIXED : CONFIDENCE_OF_LONGER;
  }

  private Hit hit(Guess guess) {
    int start = text.origin(guess.start());
    int end = text.origin(guess.start() + guess.word().length() - 1) + 1;
    String found = text.original().substring(start, end);
    char written = text.at(guess.place());
    char meant = guess.word().charAt(guess.place() - guess.start());
    return new Hit(
        Hit.Kind.SPELLING,
        start,
        end,
        found,
        guess.word(),
        "错别字",
        Severity.GENERAL,
        confidence(guess),
        "“%s”疑为“%s”（“%c”与“%c”%s，前后不成词）"
            .formatted(found, guess.word(), written, meant, guess.likeness().label()),
        null,
        null);
  }
}
