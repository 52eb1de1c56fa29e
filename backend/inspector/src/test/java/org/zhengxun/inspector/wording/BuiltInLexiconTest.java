package org.zhengxun.inspector.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BuiltInLexiconTest {
  private final Lexicon lexicon = BuiltInLexicon.lexicon();

  @Test
  void eachEntryIsFoundAndNoSuggestionTrips() {
    assertThat(BuiltInLexicon.entries())
        .allSatisfy(
            entry -> {
              assertThat(lexicon.find(entry.right())).as(entry.right()).isEmpty();
              assertThat(lexicon.find(entry.wrong()))
                  .as(entry.wrong())
                  .extracting(Hit::kind)
                  .contains(Hit.Kind.ENTRY);
            });
  }

  @Test
  void noPhraseTrips() {
    assertThat(BuiltInLexicon.phrases())
        .allSatisfy(phrase -> assertThat(lexicon.find(phrase.text())).as(phrase.text()).isEmpty());
  }

  @Test
  void nothingTripsOnRightSentences() {
    assertThat(Corpus.correct())
        .allSatisfy(sentence -> assertThat(lexicon.find(sentence)).as(sentence).isEmpty());
  }

  @Test
  void namesOfPersonsShipEmpty() {
    assertThat(BuiltInLexicon.entries())
        .extracting(LexiconEntry::category)
        .doesNotContain("领导人姓名职务", "落马官员");
  }
}
