package org.zhengxun.inspector.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.zhengxun.inspector.fetch.RevisitPolicy.Look;

class RevisitPolicyTest {
  private static final Instant NOW = Instant.parse("2025-02-10T01:00:00Z");

  private final RevisitPolicy policy = new RevisitPolicy(Duration.ofDays(1), Duration.ofDays(6));

  private Duration after(boolean... changes) {
    Look look = policy.first(NOW);
    for (boolean changed : changes) {
      look = policy.next(look, NOW, changed);
    }
    return look.interval();
  }

  @Test
  void unchangedPageIsLookedAtLessAndLessOftenUpToABound() {
    assertThat(after()).isEqualTo(Duration.ofDays(1));
    assertThat(after(false)).isEqualTo(Duration.ofDays(2));
    assertThat(after(false, false)).isEqualTo(Duration.ofDays(4));
    assertThat(after(false, false, false)).isEqualTo(Duration.ofDays(6));
    assertThat(after(false, false, false, false)).isEqualTo(Duration.ofDays(6));
  }

  @Test
  void changedPageIsLookedAtMoreOftenDownToABound() {
    assertThat(after(false, false, true)).isEqualTo(Duration.ofDays(2));
    assertThat(after(true, true)).isEqualTo(Duration.ofDays(1));
  }

  @Test
  void lookIsDueWhenItsIntervalIsOver() {
    Look look = new Look(NOW, Duration.ofDays(2));

    assertThat(policy.isDue(look, NOW.plus(Duration.ofDays(2)))).isTrue();
    assertThat(policy.isDue(look, NOW.plus(Duration.ofDays(2)).minusSeconds(1))).isFalse();
  }

  @Test
  void everyLookIsDueWhateverRestAnEarlierPolicyGave() {
    Look look = new Look(NOW, Duration.ofDays(2));

    assertThat(RevisitPolicy.always().isDue(look, NOW)).isTrue();
  }

  @Test
  void boundsMustMakeSense() {
    assertThatThrownBy(() -> new RevisitPolicy(Duration.ofDays(-1), Duration.ofDays(1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new RevisitPolicy(Duration.ofDays(2), Duration.ofDays(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
