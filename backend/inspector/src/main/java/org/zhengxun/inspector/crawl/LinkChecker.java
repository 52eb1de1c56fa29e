package org.zhengxun.inspector.crawl;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.zhengxun.inspector.InspectionCancelledException;
import org.zhengxun.inspector.Progress;
import org.zhengxun.inspector.Progress.Phase;
import org.zhengxun.inspector.ProgressListener;
import org.zhengxun.inspector.fetch.Cause;
import org.zhengxun.inspector.fetch.Fetched;
import org.zhengxun.inspector.fetch.Fetcher;
import org.zhengxun.inspector.fetch.Robots;
import org.zhengxun.inspector.url.WebAddress;

/** Looks at every address the walk did not open, and a second time at those that failed. */
public final class LinkChecker {
  private final Fetcher fetcher;
  private final Robots robots;
  private final Watch watch;
  private final ProgressListener listener;

  public LinkChecker(Fetcher fetcher, Robots robots, Watch watch, ProgressListener listener) {
    this.fetcher = fetcher;
    this.robots = robots;
    this.watch = watch;
    this.listener = listener;
  }

  /** Completes the ledger of a walk. */
  public void check(Crawl crawl) {
    LinkLedger links = crawl.links();
    List<WebAddress> unseen = new ArrayList<>();
    for (LinkUse use : links.uses()) {
      WebAddress target = use.reference().target();
      if (target != null && links.outcome(target).isEmpty() && mayLook(crawl, target)) {
        unseen.add(target);
      }
    }
    look(unseen, links, fetcher::link, Phase.LINKS);
    List<WebAddress> failed = new ArrayList<>();
    for (LinkUse use : links.uses()) {
      WebAddress target = use.reference().target();
      if (target != null
          && links.outcome(target).filter(LinkChecker::deservesAnother).isPresent()) {
        failed.add(target);
      }
    }
    look(failed, links, fetcher::linkAgain, Phase.SECOND_LOOK);
  }

  private boolean mayLook(Crawl crawl, WebAddress target) {
    boolean own = target.authority().equals(crawl.start().authority());
    return !own || robots.allows(target);
  }

  private static boolean deservesAnother(LinkOutcome outcome) {
    return !outcome.opened()
        && !outcome.cause().isPermanent()
        && outcome.cause() != Cause.TOO_LARGE;
  }

  private record Looked(WebAddress address, Fetched answer) {}

  private void look(
      List<WebAddress> addresses,
      LinkLedger links,
      Function<WebAddress, Fetched> look,
      Phase phase) {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      CompletionService<Looked> answers = new ExecutorCompletionService<>(threads);
      addresses.forEach(address -> answers.submit(() -> new Looked(address, look.apply(address))));
      try {
        collect(addresses.size(), answers, links, phase);
      } finally {
        threads.shutdownNow();
      }
    }
  }

  private void collect(
      int expected, CompletionService<Looked> answers, LinkLedger links, Phase phase) {
    int done = 0;
    while (done < expected) {
      if (watch.timeIsUp()) {
        watch.cut(Cut.TIME);
        return;
      }
      watch.check();
      try {
        Future<Looked> next = answers.poll(200, TimeUnit.MILLISECONDS);
        if (next != null) {
          Looked looked = next.get();
          if (looked.answer().cause() != Cause.CANCELLED) {
            links.record(looked.address(), LinkOutcome.of(looked.answer()));
          }
          done++;
          listener.onProgress(new Progress(phase, done, expected, looked.address().toString()));
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new InspectionCancelledException();
      } catch (ExecutionException e) {
        throw new IllegalStateException(e.getCause());
      }
    }
  }
}
