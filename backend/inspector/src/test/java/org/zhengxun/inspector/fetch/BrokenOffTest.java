package org.zhengxun.inspector.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.zhengxun.inspector.TestSite;
import org.zhengxun.inspector.url.AddressParser;
import org.zhengxun.inspector.url.PublicAddresses;

@Timeout(30)
class BrokenOffTest {
  private static final Duration LONG = Duration.ofSeconds(20);

  @Test
  void aPageIsNotJudgedWithoutKnowingWhatIsNotThere() throws Exception {
    CountDownLatch brokenOff = new CountDownLatch(1);
    AtomicReference<Thread> asking = new AtomicReference<>();
    try (TestSite site = new TestSite();
        Fetcher fetcher =
            new Fetcher(
                PublicAddresses.andHosts(Set.of("127.0.0.1")),
                new FetchLimits(LONG, LONG, LONG, 5, 1 << 20, Duration.ZERO),
                1000,
                Clock.systemUTC())) {
      site.page("/a.html", "<p>一页</p>");
      site.others(
          exchange -> {
            asking.get().interrupt();
            await(brokenOff);
          });
      FutureTask<Fetched> page =
          new FutureTask<>(() -> fetcher.page(AddressParser.parse(site.url("/a.html"))));
      asking.set(Thread.ofVirtual().unstarted(page));
      asking.get().start();

      assertThat(page.get().cause()).isEqualTo(Cause.CANCELLED);
      brokenOff.countDown();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
