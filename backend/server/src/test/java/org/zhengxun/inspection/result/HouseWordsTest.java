package org.zhengxun.inspection.result;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HouseWordsTest {
  @Test
  void correctsWithANoteAndKeepsTheOriginal() {
    RowWords words = RowWords.of("关联的视频号存在漏报情况", "合格", "截止通报前仍未未整改到位");
    assertThat(words.rectification()).isEqualTo("截至通报前仍未整改到位");
    assertThat(words.originalRectification()).isEqualTo("截止通报前仍未未整改到位");
    assertThat(words.notes()).containsExactly("“截止”改为“截至”", "“未未”改为“未”");
    assertThat(words.originalWording()).isNull();
  }

  @Test
  void leavesADeadlineAlone() {
    assertThat(HouseWords.correct("报名截止时间未公布").text()).isEqualTo("报名截止时间未公布");
  }
}
