package org.zhengxun.inspection.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassRateTest {

  @ParameterizedTest
  @CsvSource({
    "293,6,2,97.95%",
    "293,6,1,98%",
    "293,6,0,98%",
    "13,2,1,84.6%",
    "53,0,2,100%",
    "3,3,2,0%",
    "8,1,2,87.5%",
    "8,1,0,88%",
    "200,1,1,99.5%",
    "200,1,0,100%"
  })
  void printsHalfUpWithTrailingZerosDropped(
      int checked, int failed, int decimals, String expected) {
    assertThat(PassRate.of(checked, failed).text(decimals)).isEqualTo(expected);
  }

  @Test
  void ofNothingThereIsNoRate() {
    assertThatThrownBy(() -> PassRate.of(0, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> PassRate.of(3, 4)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> PassRate.of(3, 1).text(3))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
