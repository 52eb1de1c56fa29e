package org.zhengxun.inspector.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconTest {
  private static LexiconEntry entry(String wrong, String... allowed) {
    return new LexiconEntry(wrong, "对", "错别字", Severity.GENERAL, List.of(allowed));
  }

  private static List<String> found(Lexicon lexicon, String text) {
    return lexicon.find(text).stream().map(hit -> text.substring(hit.start(), hit.end())).toList();
  }

  @Test
  void spacesAndWidthMakeNoDifferenceAndLineBreaksDo() {
    Lexicon lexicon = new Lexicon(List.of(entry("截止目前"), entry("APP下栽")));

    assertThat(found(lexicon, "截 止　目前；ＡＰＰ下栽\n截止\n目前")).containsExactly("截 止　目前", "ＡＰＰ下栽");
  }

  @Test
  void longestExpressionWins() {
    Lexicon lexicon = new Lexicon(List.of(entry("社会主意"), entry("中国特色社会主意")));

    assertThat(found(lexicon, "坚持中国特色社会主意道路")).containsExactly("中国特色社会主意");
  }

  @Test
  void allowedPhraseWinsOverTheWrongFormInsideIt() {
    Lexicon lexicon = new Lexicon(List.of(entry("布署", "公布署名")));

    assertThat(found(lexicon, "公布署名单位，作出布署")).containsExactly("布署");
  }

  @Test
  void builtInLexiconHasNoEntryThatItsOwnSuggestionTrips() {
    Lexicon lexicon = new Lexicon(BuiltInLexicon.entries());

    assertThat(BuiltInLexicon.entries()).hasSizeGreaterThanOrEqualTo(40);
    assertThat(BuiltInLexicon.entries())
        .allSatisfy(
            entry -> {
              assertThat(lexicon.find(entry.right())).isEmpty();
              assertThat(lexicon.find(entry.wrong())).isNotEmpty();
            });
  }

  @Test
  void emptyLexiconFindsNothing() {
    assertThat(new Lexicon(List.of()).find("截止目前")).isEmpty();
  }
}
