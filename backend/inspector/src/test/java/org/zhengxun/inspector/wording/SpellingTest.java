package org.zhengxun.inspector.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingTest {
  private record Case(String wrong, String right, String sentence) {
    static Case of(String line) {
      String[] cells = line.split("\t");
      return new Case(cells[0], cells[1], cells[2]);
    }

    boolean isCorrected() {
      return Spelling.find(sentence).stream()
          .map(h -> sentence.substring(0, h.start()) + h.suggestion() + sentence.substring(h.end()))
          .anyMatch(sentence.replace(wrong, right)::equals);
    }
  }

  private final List<Case> cases = Corpus.lines("errors.txt").stream().map(Case::of).toList();

  @Test
  void mostMisspellingsAreFoundAndRightlyCorrected() {
    assertThat(cases.stream().filter(Case::isCorrected).count())
        .isGreaterThanOrEqualTo(cases.size() * 6 / 10);
  }

  @Test
  void rightSentencesAreLeftAlone() {
    assertThat(Corpus.correct()).flatExtracting(Spelling::find).isEmpty();
    assertThat(cases)
        .flatExtracting(c -> Spelling.find(c.sentence().replace(c.wrong(), c.right())))
        .isEmpty();
  }

  @Test
  void placesThatNoDictionaryKnowsAreLeftAlone() {
    assertThat(Spelling.find("彬州市召开公共服务工作推进会。走进彬州市。")).isEmpty();
  }

  @Test
  void anotherKindOfBuildingIsNoMisspelling() {
    assertThat(Spelling.find("新建候车厅三座。火车站候车厅内。换行死链已修复。")).isEmpty();
  }

  @Test
  void fixedExpressionsOfFourCharactersAreMoreCertain() {
    assertThat(Spelling.find("干方百计增加收入。").getFirst().confidence()).isEqualTo(0.85);
    assertThat(Spelling.find("促进民营经剂健康发展。").getFirst().confidence()).isEqualTo(0.45);
  }

  @Test
  void doubtfulPlaceIsTold() {
    String text = "促进民营经剂健康发展。";

    Hit hit = Spelling.find(text).getFirst();

    assertThat(text.substring(hit.start(), hit.end())).isEqualTo("经剂");
    assertThat(hit.suggestion()).isEqualTo("经济");
    assertThat(hit.kind()).isEqualTo(Hit.Kind.SPELLING);
    assertThat(hit.reason()).contains("音同");
  }
}
