package org.zhengxun.inspector.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LiveLexiconTest {
  private static List<LexiconEntry> entries(String wrong) {
    return List.of(new LexiconEntry(wrong, "对", "错别字", Severity.GENERAL, List.of()));
  }

  private final LiveLexicon live = new LiveLexicon(Lexicon.of(entries("截止目前"), List.of()));

  @Test
  void changeTakesEffectAtOnceAndWhoBeganWithTheOldOneKeepsIt() {
    Lexicon begun = live.current();

    live.replace(entries("按装"), List.of());

    assertThat(live.current().find("截止目前，设备按装")).extracting(Hit::found).containsExactly("按装");
    assertThat(begun.find("截止目前，设备按装")).extracting(Hit::found).containsExactly("截止目前");
  }

  @Test
  void readersGoOnWhileANewOneIsBuiltAndTheLaterBeginnerWins() {
    live.replace(
        () -> {
          assertThat(live.current().find("截止目前")).hasSize(1);
          live.replace(entries("布署"), List.of());
          return Lexicon.of(entries("按装"), List.of());
        });

    assertThat(live.current().find("作出布署，按装")).extracting(Hit::found).containsExactly("布署");
  }
}
