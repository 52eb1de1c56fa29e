package org.zhengxun.inspector.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "各区县人民政府，市直各部门：",
        "出台便民利企措施，压实主体责任，抓细落实、常抓落实。",
        "现印发你们，请认真贯彻执行。现印发给你单位。",
        "本办法自印发之日起试行，办法二自公布之日起试行。",
        "依规依纪追究责任，督促限时整改、真抓实改，自觉遵规守纪。",
        "县人力资源社会保障局、住房城乡建设局、文化旅游局、自然资源规划局。",
        "切实保障改善民生，物质文明与精神文明协调发展。",
        "省级互联网政务服务门户推进“互联网+政务服务”。",
        "做好防汛抗台工作，深化居务公开，坚持群防群控。",
      })
  void whatStandsBesideAPhraseIsLetGo(String text) {
    assertThat(lexicon.find(text)).isEmpty();
  }

  @Test
  void aFixedExpressionOfFourCharactersIsSurelyMissed() {
    Hit hit = lexicon.find("巩固拓展脱贫功坚成果同乡村振兴有效衔接。").getFirst();

    assertThat(hit.suggestion()).isEqualTo("脱贫攻坚");
    assertThat(hit.confidence()).isGreaterThanOrEqualTo(0.85);
  }

  @Test
  void phrasesAreWrittenOnceAndTellTheirSource() {
    assertThat(BuiltInLexicon.phrases())
        .extracting(ProtectedPhrase::text)
        .doesNotHaveDuplicates()
        .doesNotContain("乡村振兴局", "国家行政机关公文处理办法");
    assertThat(BuiltInLexicon.phrases())
        .allSatisfy(phrase -> assertThat(phrase.source()).isNotBlank());
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
