package org.zhengxun.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.zhengxun.shared.problem.Problem;

class DeadlineTest {
  private static final LocalDate DAY = LocalDate.of(2025, 2, 28);

  @Test
  void aDayEndsAtMidnightInShanghai() {
    Deadline deadline = Deadline.day(DAY);
    assertThat(deadline.words()).isEqualTo("2025年2月28日前");
    assertThat(deadline.at()).isEqualTo(Instant.parse("2025-02-28T16:00:00Z"));
  }

  @Test
  void officeHoursEndWhenTheTenantSays() {
    Deadline deadline = Deadline.officeHours(DAY, LocalTime.of(17, 30));
    assertThat(deadline.words()).isEqualTo("2025年2月28日下班前");
    assertThat(deadline.at()).isEqualTo(Instant.parse("2025-02-28T09:30:00Z"));
  }

  @Test
  void aTimeOfDayIsPrintedWithoutEmptyMinutes() {
    assertThat(Deadline.time(DAY, LocalTime.of(15, 0)).words()).isEqualTo("2025年2月28日15时前");
    assertThat(Deadline.time(DAY, LocalTime.of(9, 5)).words()).isEqualTo("2025年2月28日9时5分前");
  }

  @Test
  void aTimeOfDayMustBeGiven() {
    assertThatThrownBy(() -> Deadline.time(DAY, null))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("时刻");
  }
}
