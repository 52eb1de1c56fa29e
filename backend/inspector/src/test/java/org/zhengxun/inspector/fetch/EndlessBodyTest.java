package org.zhengxun.inspector.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengxun.inspector.TestSite;
import org.zhengxun.inspector.url.AddressParser;
import org.zhengxun.inspector.url.PublicAddresses;

/** Bodies without an end: what is not wanted is not read, and no longer than the limit. */
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class EndlessBodyTest {
  private static final long TWO_GIGABYTES = 2L << 30;
  private static final long CHUNKED = 0;

  /** A page of 1 MB, a link's 64 kB, and what the buffers of both ends take. */
  private static final long BOUND = 24 << 20;

  private static final Duration WHOLE = Duration.ofSeconds(2);

  private final TestSite site = new TestSite();
  private final Fetcher fetcher =
      new Fetcher(
          PublicAddresses.andHosts(Set.of("127.0.0.1")),
          new FetchLimits(
              Duration.ofSeconds(1), Duration.ofSeconds(1), WHOLE, 5, 1 << 20, Duration.ZERO),
          1000,
          Clock.systemUTC());
  private final AtomicLong sent = new AtomicLong();
  private final List<InetSocketAddress> callers = new CopyOnWriteArrayList<>();

  @AfterEach
  void close() {
    fetcher.close();
    site.close();
  }

  /** Sends blocks for ever: a first one at once, each other after a pause. */
  private void endless(long length, int first, int block, Duration pause) {
    site.at(
        "/endless",
        exchange -> {
          callers.add(exchange.getRemoteAddress());
          exchange.getResponseHeaders().set("Content-Type", "video/mp4");
          exchange.sendResponseHeaders(200, length);
          OutputStream out = exchange.getResponseBody();
          try {
            send(out, first);
            while (sent.get() < TWO_GIGABYTES - block) {
              Thread.sleep(pause);
              send(out, block);
            }
          } catch (IOException | InterruptedException e) {
            // the inspector went away, as it should
          }
        });
  }

  private void send(OutputStream out, int bytes) throws IOException {
    out.write(new byte[bytes]);
    out.flush();
    sent.addAndGet(bytes);
  }

  private Fetched page(String path) {
    return fetcher.page(AddressParser.parse(site.url(path)));
  }

  private Fetched link(String path) {
    return fetcher.link(AddressParser.parse(site.url(path)));
  }

  /** How much the server sends after the inspector has what it wanted. */
  private void assertServerWasLeft() throws InterruptedException {
    Thread.sleep(300);
    long then = sent.get();
    Thread.sleep(300);
    assertThat(sent.get()).isEqualTo(then).isLessThan(BOUND);
  }

  @ParameterizedTest
  @ValueSource(longs = {TWO_GIGABYTES, CHUNKED})
  void aPageIsReadUpToItsLimitOnly(long length) throws Exception {
    endless(length, 1 << 16, 1 << 16, Duration.ZERO);

    assertThat(page("/endless").truncated()).isTrue();
    assertServerWasLeft();
  }

  @ParameterizedTest
  @ValueSource(longs = {TWO_GIGABYTES, CHUNKED})
  void aLinkToALargeFileOpensWithoutDownloadingIt(long length) throws Exception {
    endless(length, 1 << 16, 1 << 16, Duration.ZERO);

    assertThat(link("/endless").opened()).isTrue();
    assertServerWasLeft();
  }

  @ParameterizedTest
  @ValueSource(longs = {TWO_GIGABYTES, CHUNKED})
  void aSlowRestIsNotWaitedFor(long length) throws Exception {
    endless(length, 1 << 17, 100, Duration.ofMillis(50));
    long start = System.nanoTime();

    assertThat(link("/endless").opened()).isTrue();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(WHOLE);
    assertServerWasLeft();
  }

  @ParameterizedTest
  @ValueSource(longs = {TWO_GIGABYTES, CHUNKED})
  void aSlowBodyIsLeftAtTheDeadline(long length) throws Exception {
    endless(length, 100, 100, Duration.ofMillis(50));
    long start = System.nanoTime();

    assertThat(page("/endless").cause()).isEqualTo(Cause.NO_ANSWER);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(WHOLE.multipliedBy(2));
    assertServerWasLeft();
  }

  @ParameterizedTest
  @ValueSource(longs = {TWO_GIGABYTES, CHUNKED})
  void aBodyThatFallsSilentIsNotWaitedForAgain(long length) throws Exception {
    endless(length, 100, 100, Duration.ofMillis(1300));
    long start = System.nanoTime();

    assertThat(page("/endless").cause()).isEqualTo(Cause.NO_ANSWER);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(WHOLE);
  }

  @Test
  void theConnectionOfAWholeAnswerIsUsedAgainThatOfACutOneIsNot() {
    endless(TWO_GIGABYTES, 1 << 16, 1 << 16, Duration.ZERO);
    site.at(
        "/small",
        exchange -> {
          callers.add(exchange.getRemoteAddress());
          exchange.sendResponseHeaders(200, 5);
          exchange.getResponseBody().write("whole".getBytes());
        });

    page("/small");
    page("/small");
    page("/endless");
    page("/small");

    assertThat(callers.subList(0, 3)).containsOnly(callers.getFirst());
    assertThat(callers.getLast()).isNotEqualTo(callers.getFirst());
  }
}
