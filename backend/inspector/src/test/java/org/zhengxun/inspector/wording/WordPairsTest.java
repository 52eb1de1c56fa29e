package org.zhengxun.inspector.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordPairsTest {
  @Test
  void pairsOfWordsAndInsideLongerWordsMayStand() {
    assertThat(WordPairs.mayStand('经', '济')).isTrue();
    assertThat(WordPairs.mayStand('和', '国')).as("of 共和国").isTrue();
    assertThat(WordPairs.mayStand('济', '鸟')).isFalse();
  }

  @Test
  void alikeCharactersAreThoseThatMakeWordsWithTheNeighbour() {
    assertThat(WordPairs.alikeBehind('经', '剂')).contains("济").doesNotContain("寂");
    assertThat(WordPairs.alikeBefore('径', '济')).contains("经").doesNotContain("镜");
  }
}
