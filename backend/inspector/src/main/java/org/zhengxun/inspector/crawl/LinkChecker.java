package org.zhengxun.inspector.crawl;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.zhengxun.inspector.InspectionCancelledException;
import org.zhengxun.inspector.Progress;
import org.zhengxun.inspector.Progress.Phase;
import org.zhengxun.inspector.ProgressListener;
import org.zhengxun.inspector.fetch.Cause;
import org.zhengxun.inspector.fetch.Fetched;
import org.zhengxun.inspector.fetch.SiteRobots;
import org.zhengxun.inspector.fetch.Web;
import org.zhengxun.inspector.url.WebAddress;

/**
 * Looks at every address the walk did not open, and a second time at those that failed. Hosts are
 * asked side by side, each by a few threads, so that a slow one holds up no other.
 */
public final class LinkChecker {
  private static final int HOSTS_AT_ONCE = 200;
  private static final int THREADS_PER_HOST = 4;

  private final Web web;
  private final SiteRobots robots;
  private final Watch watch;
  private final ProgressListener listener;
  private final Consumer<Fetched> eye;

  /**
   * @param eye sees answers that were remarked upon, from many threads
   */
  public LinkChecker(
      Web web, SiteRobots robots, Watch watch, ProgressListener listener, Consumer<Fetched> eye) {
    this.web = web;
    this.robots = robots;
    this.watch = watch;
    this.listener = listener;
    this.eye = eye;
  }

  /** Completes the ledger of a walk. */
  public void check(Crawl crawl) {
    LinkLedger links = crawl.links();
    look(
        links.unseenByHost(),
        links,
        address -> mayLook(crawl, address) ? seen(web.link(address)) : null,
        Phase.LINKS);
    look(links.doubtfulByHost(), links, address -> seen(web.linkAgain(address)), Phase.SECOND_LOOK);
  }

  private Fetched seen(Fetched answer) {
    if (answer.isRemarkable()) {
      eye.accept(answer);
    }
    return answer;
  }

  private boolean mayLook(Crawl crawl, WebAddress target) {
    return !crawl.scope().contains(target) || robots.allows(target);
  }

  /**
   * @param outcome null when the address may not be looked at
   */
  private record Looked(WebAddress address, LinkOutcome outcome, RuntimeException failure) {}

  private void look(
      List<int[]> hosts, LinkLedger links, Function<WebAddress, Fetched> look, Phase phase) {
    BlockingQueue<Looked> answers = new LinkedBlockingQueue<>();
    Semaphore places = new Semaphore(HOSTS_AT_ONCE);
    int expected = 0;
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      try {
        for (int[] host : hosts) {
          expected += host.length;
          threads.submit(() -> ask(host, links, look, places, answers, threads));
        }
        collect(expected, answers, links, phase);
      } finally {
        threads.shutdownNow();
      }
    }
    // What was answered while time ran out counts too: an archive of the answers tells the same.
    for (Looked looked = answers.poll(); looked != null; looked = answers.poll()) {
      take(looked, links);
    }
  }

  /** One host's addresses, its own few threads drawing from one line. */
  private static void ask(
      int[] host,
      LinkLedger links,
      Function<WebAddress, Fetched> look,
      Semaphore places,
      BlockingQueue<Looked> answers,
      ExecutorService threads) {
    try {
      places.acquire();
      AtomicInteger next = new AtomicInteger();
      AtomicInteger working = new AtomicInteger(Math.min(THREADS_PER_HOST, host.length));
      int count = working.get();
      for (int i = 0; i < count; i++) {
        threads.submit(
            () -> {
              try {
                for (int at = next.getAndIncrement();
                    at < host.length && !Thread.currentThread().isInterrupted();
                    at = next.getAndIncrement()) {
                  // Never lost, interrupted or not: an archive may hold the answer already.
                  answers.add(looked(links.address(host[at]), look));
                }
              } finally {
                if (working.decrementAndGet() == 0) {
                  places.release();
                }
              }
            });
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Looked looked(WebAddress address, Function<WebAddress, Fetched> look) {
    try {
      Fetched fetched = look.apply(address);
      return new Looked(address, fetched == null ? null : LinkOutcome.of(fetched), null);
    } catch (RuntimeException e) {
      return new Looked(address, null, e);
    }
  }

  private void collect(int expected, BlockingQueue<Looked> answers, LinkLedger links, Phase phase) {
    int done = 0;
    while (done < expected) {
      if (watch.timeIsUp()) {
        watch.cut(Cut.TIME);
        return;
      }
      watch.check();
      try {
        Looked looked = answers.poll(200, TimeUnit.MILLISECONDS);
        if (looked != null) {
          take(looked, links);
          done++;
          listener.onProgress(new Progress(phase, done, expected, looked.address().toString()));
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new InspectionCancelledException();
      }
    }
  }

  private static void take(Looked looked, LinkLedger links) {
    if (looked.failure() != null) {
      if (looked.failure() instanceof UncheckedIOException damaged) {
        throw damaged;
      }
      throw new IllegalStateException(looked.failure());
    }
    if (looked.outcome() != null && looked.outcome().cause() != Cause.CANCELLED) {
      links.record(looked.address(), looked.outcome());
    }
  }
}
