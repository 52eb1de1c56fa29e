package org.zhengxun.notice.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleLinesTest {

  @Test
  void aShortTitleIsOneLine() {
    assertThat(TitleLines.of("关于全市检查情况的通报")).containsExactly("关于全市检查情况的通报");
  }

  @Test
  void aLongTitleBreaksAtPhrases() {
    assertThat(TitleLines.of("关于2025年第一季度全市政府网站与政务新媒体检查情况的通报"))
        .containsExactly("关于2025年第一季度全市政府网站与", "政务新媒体检查情况的通报");
  }

  @Test
  void aTitleWithoutPhrasesStillFitsItsLines() {
    assertThat(TitleLines.of("甲".repeat(45))).hasSize(3).allMatch(line -> line.length() <= 20);
  }

  @ParameterizedTest
  @CsvSource({"1,一", "10,十", "11,十一", "20,二十", "21,二十一", "99,九十九"})
  void numbersOfHeadings(int number, String expected) {
    assertThat(Numbering.chinese(number)).isEqualTo(expected);
  }
}
