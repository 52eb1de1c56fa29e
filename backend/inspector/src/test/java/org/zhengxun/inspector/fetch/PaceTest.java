package org.zhengxun.inspector.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How fast a host is asked, and how far it is left alone. */
class PaceTest {
  private static final Instant NOW = Instant.parse("2025-02-10T01:00:00Z");
  private static final long GAP = Duration.ofMillis(500).toNanos();

  @ParameterizedTest
  @CsvSource({
    "www.a.gov.cn, 00:00, 8",
    "www.a.gov.cn, 05:59, 8",
    "www.a.gov.cn, 06:00, 2",
    "www.b.gov.cn, 03:00, 0.5",
    "b.gov.cn, 12:00, 0.5",
    "bb.gov.cn, 12:00, 2",
    "www.a.gov.cn, 23:30, 4",
    "www.c.gov.cn, 08:59, 2",
    "www.c.gov.cn, 09:00, 1"
  })
  void firstRuleThatFitsHostAndTimeOfDayCounts(String host, String time, double expected) {
    PaceRules rules =
        new PaceRules(
            2,
            List.of(
                new PaceRules.Rule("b.gov.cn", LocalTime.MIN, LocalTime.MIN, 0.5),
                new PaceRules.Rule("c.gov.cn", LocalTime.of(9, 0), LocalTime.of(18, 0), 1),
                new PaceRules.Rule(null, LocalTime.MIN, LocalTime.of(6, 0), 8),
                new PaceRules.Rule(null, LocalTime.of(23, 0), LocalTime.of(1, 0), 4)));
    Instant at = ZonedDateTime.parse("2025-02-10T" + time + "+08:00[Asia/Shanghai]").toInstant();

    assertThat(rules.requestsPerSecond(host, at)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN})
  void aPaceOfNothingIsRefused(double nothing) {
    assertThatThrownBy(() -> Pace.steady(nothing)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new PaceRules(nothing, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void hostThatIsBusyAgainAndAgainIsLeftAloneTwiceAsLong() {
    BackOff backOff = new BackOff();

    assertThat(List.of(backOff.busy(Optional.empty()), backOff.busy(Optional.empty())))
        .containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2));
    assertThat(backOff.stretched(GAP)).isEqualTo(4 * GAP);
  }

  @Test
  void troubledHostIsAskedFasterOnlySlowly() {
    BackOff backOff = new BackOff();
    backOff.slow();
    backOff.slow();
    for (int i = 0; i < 5; i++) {
      assertThat(backOff.stretched(GAP)).isEqualTo(4 * GAP);
      backOff.good();
    }
    assertThat(backOff.stretched(GAP)).isEqualTo(2 * GAP);
    for (int i = 0; i < 5; i++) {
      backOff.good();
    }
    assertThat(backOff.stretched(GAP)).isEqualTo(GAP);
  }

  @Test
  void hostMayAskForAPauseButNotForEver() {
    BackOff backOff = new BackOff();
    Optional<Duration> day = Optional.of(Duration.ofDays(1));

    assertThat(backOff.busy(Optional.of(Duration.ofSeconds(7)))).isEqualTo(Duration.ofSeconds(7));
    assertThat(backOff.busy(day)).isEqualTo(BackOff.LONGEST_PAUSE);
    Duration all = Duration.ZERO;
    for (int i = 0; i < 100; i++) {
      all = all.plus(backOff.busy(day));
    }
    assertThat(all).isLessThan(BackOff.PATIENCE);
    assertThat(backOff.stretched(GAP)).isEqualTo(GAP + BackOff.LONGEST_STRETCH.toNanos());
  }

  @ParameterizedTest
  @CsvSource({
    "7, 7",
    "' 120 ', 120",
    "'Mon, 10 Feb 2025 01:00:30 GMT', 30",
    "'Mon, 10 Feb 2025 00:00:00 GMT', 0",
    "soon, -1",
    "-5, -1",
    "'', -1",
    "99999999999999999999, -1"
  })
  void retryAfterIsANumberOfSecondsOrADate(String header, long seconds) {
    assertThat(RetryAfter.read(header, NOW))
        .isEqualTo(seconds < 0 ? Optional.empty() : Optional.of(Duration.ofSeconds(seconds)));
    assertThat(RetryAfter.read(null, NOW)).isEmpty();
  }
}
