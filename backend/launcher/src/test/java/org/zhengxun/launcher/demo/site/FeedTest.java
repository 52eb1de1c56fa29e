package org.zhengxun.launcher.demo.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class FeedTest {

  private static final LocalDateTime MONDAY = LocalDateTime.of(2025, 2, 10, 9, 0);

  private final Feed feed = Feed.every(3, 5, 1);

  @Test
  void newestIsNeverOlderThanTheStep() {
    for (LocalDateTime now = MONDAY; now.isBefore(MONDAY.plusDays(30)); now = now.plusHours(1)) {
      assertThat(feed.listed(now).getFirst().published()).isBetween(now.minusDays(4), now);
    }
  }

  @Test
  void anArticleKeepsItsDateAndItsAddressAsTimeGoesOn() {
    Feed.Entry newest = feed.listed(MONDAY).getFirst();
    assertThat(feed.find(newest.n(), MONDAY.plusDays(100))).contains(newest);
  }

  @Test
  void tomorrowsArticleIsNotThereYet() {
    Feed.Entry later = feed.listed(MONDAY.plusDays(9)).getFirst();
    assertThat(feed.find(later.n(), MONDAY)).isEmpty();
  }

  @Test
  void aStaleFeedEndsLongAgoAtAnyTime() {
    Feed stale = feed.stale();
    assertThat(stale.listed(MONDAY)).isEqualTo(stale.listed(MONDAY.plusYears(2))).hasSize(5);
    assertThat(stale.listed(MONDAY).getFirst().published()).isBefore(MONDAY.minusMonths(12));
  }

  @Test
  void aBlankFeedHasNothing() {
    assertThat(feed.blank().listed(MONDAY)).isEmpty();
    assertThat(feed.blank().find(1, MONDAY)).isEmpty();
  }
}
