package org.zhengxun.inspector.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkedTextTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "截止【目前】为止,      目前, 截止, 目前, 为止",
        "【字体】截止【目前】,  目前, 【字体】截止, 目前, ''",
        "截止【目 前】为止,     目前, 截止, 目 前, 为止",
        "截止目前为止,          目前, 截止, 目前, 为止",
        "截止目前为止,          -,    截止目前为止, '', ''",
        "目前,                  目前, 目前, '', ''",
        "【】,                  -,    【】, '', ''",
        "】x【,                 -,    】x【, '', ''",
        "-,                     目前, '', '', ''"
      })
  void placeIsFound(String excerpt, String passage, String before, String place, String after) {
    assertThat(MarkedText.of(excerpt, passage)).isEqualTo(new MarkedText(before, place, after));
  }
}
