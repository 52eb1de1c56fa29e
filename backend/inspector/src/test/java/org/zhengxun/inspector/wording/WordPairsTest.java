package org.zhengxun.inspector.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordPairsTest {
  @Test
  void charactersOfWordsAreKept() {
    assertThat(WordPairs.with(new FoldedText("经"), 0, "济费剂鸟"))
        .contains("济", "费")
        .doesNotContain("鸟");
    assertThat(WordPairs.with("经救鸟", new FoldedText("济"), 0))
        .contains("经", "救")
        .doesNotContain("鸟");
  }

  @Test
  void pairsInsideLongerWordsCountToo() {
    assertThat(WordPairs.with(new FoldedText("和"), 0, "国鸟")).isEqualTo("国");
  }

  @Test
  void besideTheTextOrASignNothingStands() {
    FoldedText text = new FoldedText("，");
    assertThat(WordPairs.with(text, -1, "国")).isEmpty();
    assertThat(WordPairs.with(text, 0, "国")).isEmpty();
    assertThat(WordPairs.with("国", text, 1)).isEmpty();
  }
}
