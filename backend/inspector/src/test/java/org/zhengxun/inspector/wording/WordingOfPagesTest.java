package org.zhengxun.inspector.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordingOfPagesTest {
  private static final String TEXT = "欢迎访问。\n促进民营经剂健康发展。\n欢迎访问。";
  private static final Lexicon NONE = Lexicon.of(List.of(), List.of());
  private static final Lexicon OWN =
      Lexicon.of(
          List.of(
              new LexiconEntry(
                  "经剂", "经济", "错别字", Severity.GENERAL, List.of(), List.of(), "示例", "")),
          List.of());

  @Test
  void lineThatRepeatsIsFoundOnEachPageAtItsPlace() {
    WordingOfPages wording = new WordingOfPages(NONE, true);
    List<Hit> first = wording.find(TEXT);
    List<Hit> later = wording.find("通知公告\n" + TEXT);

    assertThat(first).extracting(Hit::start).containsExactly(10);
    assertThat(wording.find(TEXT)).isEqualTo(first);
    assertThat(later).extracting(Hit::start).containsExactly(15);
    assertThat(later).extracting(Hit::found).isEqualTo(first.stream().map(Hit::found).toList());
  }

  @Test
  void misspellingThatTheLexiconKnowsIsOneHit() {
    assertThat(new WordingOfPages(OWN, true).find(TEXT))
        .extracting(Hit::kind)
        .containsExactly(Hit.Kind.ENTRY);
  }

  @Test
  void withoutSpellingOnlyTheLexiconSpeaks() {
    assertThat(new WordingOfPages(NONE, false).find(TEXT)).isEmpty();
    assertThat(new WordingOfPages(OWN, false).find(TEXT)).isEqualTo(OWN.find(TEXT));
  }
}
