package org.zhengxun.inspector.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengxun.inspector.fetch.PaceRules;

class PaceOptionTest {
  @Test
  void aWindowHoldsForEveryHostOrForOne() {
    assertThat(PaceOption.read("8:00-18:00=1"))
        .isEqualTo(new PaceRules.Rule(null, LocalTime.of(8, 0), LocalTime.of(18, 0), 1));
    assertThat(PaceOption.read("x.gov.cn@22:30-06:00=0.5"))
        .isEqualTo(new PaceRules.Rule("x.gov.cn", LocalTime.of(22, 30), LocalTime.of(6, 0), 0.5));
  }

  @Test
  void theEndOfTheDayIsMidnight() {
    assertThat(PaceOption.read("18:00-24:00=3").to()).isEqualTo(LocalTime.MIDNIGHT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"8-18=1", "08:00-18:00", "08:00-25:00=1", "08:00-18:00=0", "a b@08:00-18:00=1"})
  void whatIsNoWindowIsToldAsTyped(String typed) {
    assertThatThrownBy(() -> PaceOption.read(typed))
        .isInstanceOf(BadArgumentException.class)
        .hasMessageContaining(typed);
  }
}
