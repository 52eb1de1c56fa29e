package org.zhengxun.inspector.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BuiltInLexiconTest {
  private final Lexicon lexicon = BuiltInLexicon.lexicon();

  @Test
  void eachEntryIsFoundAndNoSuggestionTrips() {
    assertThat(BuiltInLexicon.entries()).hasSizeGreaterThanOrEqualTo(300);
    assertThat(BuiltInLexicon.entries())
        .filteredOn(entry -> !lexicon.find(entry.right()).isEmpty())
        .extracting(LexiconEntry::wrong, entry -> lexicon.find(entry.right()).getFirst().reason())
        .isEmpty();
    assertThat(BuiltInLexicon.entries())
        .filteredOn(entry -> entry.conditions().isEmpty())
        .filteredOn(
            entry ->
                lexicon.find(entry.wrong()).stream().noneMatch(h -> h.kind() == Hit.Kind.ENTRY))
        .extracting(LexiconEntry::wrong)
        .isEmpty();
  }

  @Test
  void noPhraseTrips() {
    assertThat(BuiltInLexicon.phrases()).hasSizeGreaterThanOrEqualTo(300);
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
