package org.zhengxun.inspection.result;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MendingTest {
  @ParameterizedTest
  @ValueSource(strings = {"已整改", "已整改到位", "已完成整改", "已整改完毕。", " 已整改 "})
  void saysMended(String words) {
    assertThat(Mending.of(words)).contains(Mending.DONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"截止通报前仍未整改到位", "截至通报时仍未整改到位", "截止通报前仍未未整改到位", "未整改", "正在整改", "整改中"})
  void saysNotMended(String words) {
    assertThat(Mending.of(words)).contains(Mending.NOT_DONE);
  }

  @Test
  void emptySaysNothing() {
    assertThat(Mending.of(" ")).contains(Mending.UNSAID);
    assertThat(Mending.of(null)).contains(Mending.UNSAID);
  }

  @Test
  void otherWordsAreNotGuessed() {
    assertThat(Mending.of("详见附件")).isEmpty();
  }
}
