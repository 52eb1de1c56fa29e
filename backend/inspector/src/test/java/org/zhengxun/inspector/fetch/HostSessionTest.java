package org.zhengxun.inspector.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.zhengxun.inspector.url.AddressParser;
import org.zhengxun.inspector.url.WebAddress;

class HostSessionTest {
  private static final WebAddress ADDRESS = AddressParser.parse("http://www.mm.gov.cn/");
  private static final Fetched FAILED =
      Fetched.failure(ADDRESS, ADDRESS, Instant.EPOCH, Cause.CONNECT_REFUSED, null);

  private final HostSession session =
      new HostSession(ADDRESS, Pace.steady(100), Clock.systemUTC(), null);

  private void fail(boolean second) {
    session.note(Cause.CONNECT_REFUSED, FAILED, second);
  }

  @Test
  void aHostThatFailedTwiceIsAskedAgainOnASecondLookButNotForEver() {
    fail(false);
    assertThat(session.dead(false)).isNull();
    fail(false);
    assertThat(session.dead(false)).isSameAs(FAILED);
    assertThat(session.dead(true)).isNull();

    fail(true);
    fail(true);
    assertThat(session.dead(true)).isSameAs(FAILED);
  }

  @Test
  void inspectionsThatShareAPaceTakeTurns() throws InterruptedException {
    Pace pace = new SharedPace(Pace.steady(20));
    HostSession one = new HostSession(ADDRESS, pace, Clock.systemUTC(), null);
    HostSession other = new HostSession(ADDRESS, pace, Clock.systemUTC(), null);
    long start = System.nanoTime();
    for (int i = 0; i < 4; i++) {
      one.enter(false);
      one.leave();
      other.enter(false);
      other.leave();
    }

    // eight turns, the first at once; each by itself would need three
    assertThat(System.nanoTime() - start).isGreaterThanOrEqualTo(7 * 50_000_000L);
  }

  @Test
  void aHostThatAnswersIsAlive() {
    fail(false);
    fail(false);
    session.note(null, null, true);

    assertThat(session.dead(false)).isNull();
    assertThat(session.dead(true)).isNull();
  }
}
