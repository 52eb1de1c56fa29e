package org.zhengxun.inspector.wording;

import java.util.List;
import java.util.Optional;

/**
 * Tells errors from other words. A stretch one character off a phrase is an error when the language
 * has no word for what stands there; where it has one, the shape or sound has to be alike and the
 * phrase long enough that nothing else can be meant.
 */
final class MissJudge {
  /** A phrase of this length is hardly ever varied on purpose. */
  private static final int LONG = 6;

  /** Seen as often as this a single character stands as a word of its own. */
  private static final int WORD_OF_ITS_OWN = 1500;

  /** A word as rare as this is more probably an error where a phrase fits. */
  private static final int RARE = 20;

  /** Counts what follows, where a phrase could end as well: 六盘水四市. */
  private static final String NUMBERS = "一二三四五六七八九十两";

  /** Join what is as right side by side: 人力资源社会保障部, 保障改善民生. */
  private static final String JOINING = "和与及+";

  /** One for another of these makes another body, area or number, not an error. */
  private static final List<String> SERIES =
      List.of("部厅局委院会处科办站所队组室署", "省市县区镇乡村州盟旗", "一二三四五六七八九十百千万两", "东西南北中上下前后左右");

  private final FoldedText text;
  private final Miss miss;
  private final PhraseForm phrase;

  /** Cut only when asked: it takes longer than all the rest. */
  private Tokens tokens;

  private MissJudge(FoldedText text, Miss miss) {
    this.text = text;
    this.miss = miss;
    phrase = miss.phrase();
  }

  private Tokens tokens() {
    if (tokens == null) {
      tokens = Words.around(text, miss.start(), miss.end());
    }
    return tokens;
  }

  /** The hit, or empty when the stretch is probably right. */
  static Optional<Hit> judge(FoldedText text, Miss miss) {
    if (text.beginsDocumentNumber(miss.end())) {
      return Optional.empty();
    }
    MissJudge judge = new MissJudge(text, miss);
    double confidence =
        switch (miss.edit()) {
          case SUBSTITUTED -> judge.substituted();
          case MISSING -> judge.missing();
          case DOUBLED -> judge.doubled();
          case SWAPPED -> judge.swapped();
        };
    return confidence > 0 ? Optional.of(judge.hit(confidence)) : Optional.empty();
  }

  private boolean isLong() {
    return phrase.length() >= LONG;
  }

  private Likeness likeness() {
    return Likeness.of(phrase.at(miss.missed()), text.at(miss.place()));
  }

  private double substituted() {
    boolean last = miss.missed() == phrase.length() - 1;
    if (isOfSeries(phrase.at(miss.missed()), text.at(miss.place()))
        || last && NUMBERS.indexOf(text.at(miss.place())) >= 0
        || Words.isNew(text, miss.place()) && !isLong()) {
      return 0;
    }
    Likeness likeness = likeness();
    if (likeness == Likeness.NONE && Words.anyWith(text, miss.place())) {
      return 0;
    }
    String word = tokens().at(miss.place());
    boolean outside = tokens().cutBefore(miss.start()) || tokens().cutBefore(miss.end());
    if (likeness == Likeness.NONE) {
      boolean another = word.length() > 1 || isOwnWord(word) && !isLong();
      boolean freePlace = phrase.words().at(miss.missed()).length() == 1;
      boolean edge = miss.missed() == 0 || miss.missed() == phrase.length() - 1;
      return another || outside || freePlace && (edge || !isLong()) ? 0 : isLong() ? 0.5 : 0.4;
    }
    double confidence = likeness == Likeness.NEAR_SOUND ? 0.7 : 0.85;
    boolean common = word.length() > 1 && Words.frequency(word) > RARE;
    if (outside || common) {
      return isLong() && !isBeyond(word) ? confidence - 0.15 : 0;
    }
    boolean free = phrase.words().at(miss.missed()).length() == 1 && isOwnWord(word);
    return free && !isLong() ? 0 : confidence;
  }

  private static boolean isOfSeries(char a, char b) {
    return SERIES.stream().anyMatch(series -> series.indexOf(a) >= 0 && series.indexOf(b) >= 0);
  }

  /** The word at the place reaches out of the stretch, so that it belongs to what stands beside. */
  private boolean isBeyond(String word) {
    int start = tokens().startAt(miss.place());
    return start < miss.start() || start + word.length() > miss.end();
  }

  private double missing() {
    String whole = phrase.words().at(miss.missed());
    if (whole.length() == 1) {
      return isLong()
              && JOINING.indexOf(whole.charAt(0)) < 0
              && !miss.isShortened()
              && !tokens().cutBefore(miss.place())
          ? 0.4
          : 0;
    }
    if (!isLong() && miss.isShortened() && hasNeighbour()) {
      return 0;
    }
    int at = miss.missed() - phrase.words().startAt(miss.missed());
    // what is left of the word stands before the gap, behind it, or on both sides
    boolean before = at > 0;
    boolean behind = at < whole.length() - 1;
    boolean joined = tokens().cutBefore(miss.place());
    boolean left = before && isFragment(miss.place() - 1);
    boolean right = behind && isFragment(miss.place());
    if (joined || !(left || right)) {
      return 0;
    }
    return isLong() ? 0.75 : 0.6;
  }

  /** Another character stands where one is missing at the edge, so that it may be another word. */
  private boolean hasNeighbour() {
    int beside = miss.missed() == 0 ? miss.start() - 1 : miss.end();
    return text.isIdeograph(beside);
  }

  private boolean isFragment(int place) {
    return tokens().at(place).length() == 1;
  }

  private double doubled() {
    boolean first = miss.missed() == 0;
    boolean last = miss.missed() == phrase.length();
    if (tokens().cutBefore(miss.start()) || tokens().cutBefore(miss.end())) {
      return 0;
    }
    if (first || last) {
      int extra = first ? miss.start() : miss.end() - 1;
      return isFragment(extra) && !isOwnWord(tokens().at(extra)) ? 0.7 : 0;
    }
    boolean word = tokens().at(miss.place()).length() > 1 && isDoubledInside();
    return word ? 0 : 0.85;
  }

  /** Both of the doubled characters are parts of words: 人民民主. */
  private boolean isDoubledInside() {
    int second = miss.place();
    boolean afterwards = text.at(second) != text.at(second - 1);
    int other = afterwards ? second + 1 : second - 1;
    return tokens().at(other).length() > 1 && tokens().startAt(other) != tokens().startAt(second);
  }

  private double swapped() {
    boolean word = tokens().startAt(miss.place()) == tokens().startAt(miss.place() + 1);
    boolean outside = tokens().cutBefore(miss.start()) || tokens().cutBefore(miss.end());
    if (word || outside) {
      return isLong() && !outside ? 0.5 : 0;
    }
    boolean words = !isFragment(miss.place()) && !isFragment(miss.place() + 1);
    return words && !isLong() ? 0 : 0.85;
  }

  private static boolean isOwnWord(String word) {
    return word.length() == 1 && Words.frequency(word) >= WORD_OF_ITS_OWN;
  }

  private Hit hit(double confidence) {
    int start = text.origin(miss.start());
    int end = text.origin(miss.end() - 1) + 1;
    String found = text.original().substring(start, end);
    ProtectedPhrase meant = phrase.phrase();
    return new Hit(
        Hit.Kind.NEAR_MISS,
        start,
        end,
        found,
        meant.text(),
        meant.category(),
        Severity.GENERAL,
        confidence,
        "“%s”疑为“%s”（%s）".formatted(found, meant.text(), difference()),
        null,
        meant);
  }

  private String difference() {
    return switch (miss.edit()) {
      case SUBSTITUTED -> {
        String like = likeness().label();
        yield "“%c”与“%c”".formatted(text.at(miss.place()), phrase.at(miss.missed()))
            + (like.isEmpty() ? "不同" : like);
      }
      case MISSING -> "漏“%c”".formatted(phrase.at(miss.missed()));
      case DOUBLED -> "重“%c”".formatted(text.at(miss.place()));
      case SWAPPED -> "“%c”与“%c”颠倒".formatted(text.at(miss.place()), text.at(miss.place() + 1));
    };
  }
}
