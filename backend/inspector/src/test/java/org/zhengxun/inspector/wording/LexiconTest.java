package org.zhengxun.inspector.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconTest {
  private static LexiconEntry entry(String wrong, String... allowed) {
    return new LexiconEntry(wrong, "对", "错别字", Severity.GENERAL, List.of(allowed));
  }

  private static LexiconEntry conditional(String wrong, String conditions) {
    return new LexiconEntry(
        wrong, "对", "政治表述", Severity.SEVERE, List.of(), ContextCondition.parse(conditions), "", "");
  }

  private static Lexicon lexicon(LexiconEntry... entries) {
    return Lexicon.of(List.of(entries), List.of());
  }

  private static List<String> found(Lexicon lexicon, String text) {
    return lexicon.find(text).stream().map(hit -> text.substring(hit.start(), hit.end())).toList();
  }

  @Test
  void spacesAndWidthMakeNoDifferenceAndLineBreaksDo() {
    Lexicon lexicon = lexicon(entry("截止目前"), entry("APP下栽"));

    assertThat(found(lexicon, "截 止　目前；Ａpp下栽\n截止\n目前")).containsExactly("截 止　目前", "Ａpp下栽");
  }

  @Test
  void invisibleCharactersMakeNoDifference() {
    assertThat(found(lexicon(entry("截止目前")), "，截\u200B止\uFEFF目\u00AD前，"))
        .containsExactly("截\u200B止\uFEFF目\u00AD前");
  }

  @Test
  void traditionalAndSimplifiedCharactersAreTheSame() {
    Lexicon lexicon = lexicon(entry("截止目前"), entry("中國共產覺"));

    assertThat(found(lexicon, "中国共产觉，中國共産覺；截止目前")).containsExactly("中国共产觉", "中國共産覺", "截止目前");
  }

  @Test
  void entryThatCorrectsTheScriptDoesNotHitItsOwnSuggestion() {
    Lexicon lexicon = lexicon(new LexiconEntry("乾净", "干净", "错别字", Severity.GENERAL, List.of()));

    assertThat(found(lexicon, "打扫干净，打扫乾净")).containsExactly("乾净");
  }

  @Test
  void latinFormIsNoPartOfALongerWord() {
    assertThat(found(lexicon(entry("wap")), "swap、WAP、wap2 wap 网站")).containsExactly("WAP", "wap");
  }

  @Test
  void longestExpressionWins() {
    Lexicon lexicon = lexicon(entry("社会主意"), entry("中国特色社会主意"));

    assertThat(found(lexicon, "坚持中国特色社会主意道路")).containsExactly("中国特色社会主意");
  }

  @Test
  void allowedPhraseWinsOverTheWrongFormInsideIt() {
    Lexicon lexicon = lexicon(entry("布署", "公布署名"));

    assertThat(found(lexicon, "公布署名单位，作出布署")).containsExactly("布署");
  }

  @Test
  void protectedPhraseWinsOverTheWrongFormInsideIt() {
    Lexicon lexicon =
        Lexicon.of(List.of(entry("布署")), List.of(new ProtectedPhrase("公布署名", "错别字", "")));

    assertThat(found(lexicon, "公布署名单位，作出布署")).containsExactly("布署");
  }

  @Test
  void formThatCutsAWordIsNoHit() {
    Lexicon lexicon = lexicon(entry("国歌"), entry("按装"), entry("布署"));

    assertThat(found(lexicon, "参加全国歌咏比赛，全体起立奏国歌。全国按装置分类，设备按装完毕，公布署名作者。"))
        .containsExactly("国歌", "按装");
  }

  @Test
  void conditionAsksForAWordInTheSentence() {
    Lexicon lexicon = lexicon(conditional("两国", "同句有：台湾|两岸"));

    assertThat(lexicon.find("台湾问题不是两国关系。")).hasSize(1);
    assertThat(lexicon.find("来自台湾。两国关系良好。中俄两国。")).isEmpty();
  }

  @Test
  void conditionForbidsAWordWithinSomeCharacters() {
    Lexicon lexicon = lexicon(conditional("大陆", "前后3字内无：欧亚"));

    assertThat(lexicon.find("欧亚大陆")).isEmpty();
    assertThat(lexicon.find("欧亚的某大陆")).isEmpty();
    assertThat(lexicon.find("欧亚，还有亚洲的大陆")).hasSize(1);
  }

  @Test
  void conditionAsksForWhatStandsRightBeforeOrBehind() {
    Lexicon lexicon = lexicon(conditional("截止", "紧后有：目前|年底；紧前无：已"));

    assertThat(lexicon.find("截止 目前")).hasSize(1);
    assertThat(lexicon.find("截止，目前")).isEmpty();
    assertThat(lexicon.find("报名已截止年底再办")).isEmpty();
    assertThat(lexicon.find("截止")).isEmpty();
  }

  @Test
  void conditionsAreWrittenAsTheyAreRead() {
    String written = "同句有：甲|乙；前后20字内无：丙；紧前有：丁；紧后无：戊";

    assertThat(ContextCondition.parse(written))
        .extracting(ContextCondition::written)
        .containsExactly(written.split("；"));
  }

  @Test
  void allConditionsHaveToHold() {
    Lexicon lexicon = lexicon(conditional("中心", "同句有：经济；同句无：服务"));

    assertThat(lexicon.find("经济中心")).hasSize(1);
    assertThat(lexicon.find("经济服务中心")).isEmpty();
    assertThat(lexicon.find("中心")).isEmpty();
  }

  @Test
  void hitTellsPlaceSuggestionAndKind() {
    Hit hit = lexicon(entry("截止目前")).find("，截 止目前。").getFirst();

    assertThat(hit.kind()).isEqualTo(Hit.Kind.ENTRY);
    assertThat(hit.start()).isEqualTo(1);
    assertThat(hit.end()).isEqualTo(6);
    assertThat(hit.found()).isEqualTo("截 止目前");
    assertThat(hit.suggestion()).isEqualTo("对");
    assertThat(hit.confidence()).isBetween(0.5, 1.0);
  }

  @Test
  void formOfOneCharacterIsFound() {
    assertThat(found(lexicon(entry("囍")), "双囍临门")).containsExactly("囍");
  }

  @Test
  void emptyLexiconFindsNothing() {
    assertThat(lexicon().find("截止目前")).isEmpty();
    assertThat(lexicon(entry("截止目前")).find("")).isEmpty();
  }
}
