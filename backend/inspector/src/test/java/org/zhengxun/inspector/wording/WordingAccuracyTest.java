package org.zhengxun.inspector.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What all finders together make of sentences that stand in none of their tables. */
class WordingAccuracyTest {
  /** A little below the share measured. */
  private static final double RECALL = 0.38;

  private record Slip(String wrong, String right, String sentence) {
    static Slip of(String line) {
      String[] cells = line.split("\t");
      return new Slip(cells[0], cells[1], cells[2]);
    }

    String corrected() {
      return sentence.replace(wrong, right);
    }

    boolean isFound() {
      int start = sentence.indexOf(wrong);
      int end = start + wrong.length();
      return hits(sentence).stream().anyMatch(hit -> hit.start() < end && hit.end() > start);
    }
  }

  private final List<Slip> slips = Corpus.lines("mistakes.txt").stream().map(Slip::of).toList();

  private static List<Hit> hits(String text) {
    Lexicon lexicon = BuiltInLexicon.lexicon();
    return Stream.concat(lexicon.find(text).stream(), Spelling.find(text).stream()).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"prose.txt", "heldout.txt"})
  void hardlyAnyRightSentenceGivesAFalseAlarm(String file) {
    List<String> sentences = Corpus.lines(file);

    List<String> alarmed = sentences.stream().filter(s -> !hits(s).isEmpty()).toList();

    assertThat(alarmed).hasSizeLessThanOrEqualTo(sentences.size() / 100);
  }

  @ParameterizedTest
  @ValueSource(strings = {"按照陕政公开办〔2024〕13号要求", "（市政办函[2023]7号）", "依据县健康办发（2022）5号"})
  void documentNumbersAreLeftAlone(String text) {
    assertThat(hits(text)).isEmpty();
  }

  @Test
  void sentencesAreLeftAloneOnceTheirSlipIsMended() {
    assertThat(slips).extracting(Slip::corrected).flatExtracting(s -> hits(s)).isEmpty();
  }

  @Test
  void shareOfTheSlipsIsFound() {
    assertThat(slips.stream().filter(Slip::isFound).count())
        .isGreaterThanOrEqualTo((long) (slips.size() * RECALL));
  }
}
