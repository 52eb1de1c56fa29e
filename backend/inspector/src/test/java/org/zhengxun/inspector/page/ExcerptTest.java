package org.zhengxun.inspector.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {
  private static final String IDENTITY = "610499200101010018";

  @Test
  void aPlaceIsMarkedOnItsLine() {
    assertThat(Excerpt.around("上一行\n前面的词和后面\n下一行", 7, 8, 30)).isEqualTo("前面的【词】和后面");
    assertThat(Excerpt.around("前面的词和后面", 3, 4, 2)).isEqualTo("面的【词】和后");
  }

  @Test
  void neitherCharactersNorNumbersAreCutInTwo() {
    assertThat(Excerpt.around("😀甲词乙😀", 3, 4, 2)).isEqualTo("甲【词】乙");
    assertThat(Excerpt.around("号码1234567甲词乙7654321", 10, 11, 4)).isEqualTo("甲【词】乙");
  }

  @Test
  void numbersOfPersonsAreMasked() {
    assertThat(Excerpt.masked("某人 " + IDENTITY + "，共1人")).isEqualTo("某人 6104************18，共1人");
    assertThat(Excerpt.masked("联系电话：000-12345678")).isEqualTo("联系电话：000-12345678");
    assertThat(Excerpt.masked(null)).isNull();
  }
}
