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
      new HostSession("www.mm.gov.cn", Pace.steady(100), Clock.systemUTC(), null);

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
  void aHostThatAnswersIsAlive() {
    fail(false);
    fail(false);
    session.note(null, null, true);

    assertThat(session.dead(false)).isNull();
    assertThat(session.dead(true)).isNull();
  }
}
