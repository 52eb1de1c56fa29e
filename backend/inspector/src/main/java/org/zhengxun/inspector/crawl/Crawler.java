package org.zhengxun.inspector.crawl;

import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.zhengxun.inspector.InspectionCancelledException;
import org.zhengxun.inspector.Progress;
import org.zhengxun.inspector.ProgressListener;
import org.zhengxun.inspector.evidence.Evidence;
import org.zhengxun.inspector.fetch.Cause;
import org.zhengxun.inspector.fetch.Fetched;
import org.zhengxun.inspector.fetch.Robots;
import org.zhengxun.inspector.fetch.SiteRobots;
import org.zhengxun.inspector.fetch.Web;
import org.zhengxun.inspector.page.Page;
import org.zhengxun.inspector.page.PageDigest;
import org.zhengxun.inspector.page.PageParser;
import org.zhengxun.inspector.page.Reference;
import org.zhengxun.inspector.page.Zone;
import org.zhengxun.inspector.store.AddressIndex;
import org.zhengxun.inspector.url.SiteScope;
import org.zhengxun.inspector.url.WebAddress;

/**
 * Walks over a site, level by level, navigation first. Pages are fetched side by side but taken in
 * order, so that the same site gives the same walk.
 */
public final class Crawler {
  private static final int AHEAD = 8;

  private final Web web;
  private final PageParser parser;
  private final SiteRobots robots;
  private final CrawlLimits limits;
  private final Watch watch;
  private final ProgressListener listener;
  private final Consumer<Page> eye;

  private final List<PageDigest> pages = new ArrayList<>();
  private final LinkLedger links;
  private final AddressIndex seen = new AddressIndex();
  private final Traps traps = new Traps();
  private final Documents documents = new Documents();
  private SiteScope scope;
  private boolean following;

  /**
   * @param eye sees each page once, in the order of the walk
   */
  public Crawler(
      Web web,
      PageParser parser,
      SiteRobots robots,
      CrawlLimits limits,
      Watch watch,
      ProgressListener listener,
      Consumer<Page> eye) {
    this.web = web;
    this.parser = parser;
    this.robots = robots;
    this.limits = limits;
    this.watch = watch;
    this.listener = listener;
    this.eye = eye;
    this.links = new LinkLedger(limits.links());
  }

  /**
   * Walks from the home page.
   *
   * @param only pages to read beside it without going on from them; empty to walk the whole site
   */
  public Crawl walk(WebAddress home, List<WebAddress> only) {
    try {
      return walked(home, only);
    } catch (RuntimeException | Error e) {
      links.close();
      throw e;
    }
  }

  private Crawl walked(WebAddress home, List<WebAddress> only) {
    scope = SiteScope.of(home);
    following = only.isEmpty();
    Fetched first = new Entrance(web, parser, watch).open(home);
    WebAddress start = first.opened() ? first.address() : home;
    if (robots.of(start).unreadable()) {
      watch.cut(Cut.ROBOTS);
    }
    LinkOutcome startOutcome = LinkOutcome.ofStart(first);
    links.record(home, startOutcome);
    seen.add(PageKey.page(home));
    if (!scope.contains(start)) {
      scope = SiteScope.of(start);
    }
    walk(firstLevel(home, first, only));
    if (following) {
      walkListed(start);
    }
    documents.read(web, robots, watch, links, scope);
    return new Crawl(home, scope, pages, links, startOutcome, !following, traps.found());
  }

  private Frontier firstLevel(WebAddress home, Fetched first, List<WebAddress> only) {
    return filled(
        level -> {
          take(home, first, true, level);
          for (WebAddress page : only) {
            if (seen.add(PageKey.page(page))) {
              level.add(page);
            }
          }
        });
  }

  /** A line of addresses; what it holds on disk goes when filling it fails. */
  private static Frontier filled(Consumer<Frontier> filling) {
    Frontier line = new Frontier();
    try {
      filling.accept(line);
      return line;
    } catch (RuntimeException | Error e) {
      line.close();
      throw e;
    }
  }

  /**
   * Pages that only a sitemap names come last, so that they push out none that pages lead to; what
   * they lead to comes after them.
   */
  private void walkListed(WebAddress home) {
    Sitemaps sitemaps = new Sitemaps(web, robots, watch);
    walk(
        filled(
            listed ->
                sitemaps.read(
                    home, links, scope, reference -> offer(reference, listed, listed::add))));
  }

  private void walk(Frontier first) {
    Frontier level = first;
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      try {
        for (int depth = 1; depth <= limits.depth() && !level.isEmpty(); depth++) {
          try (Frontier waiting = level) {
            level = new Frontier();
            level(waiting, level, threads);
          }
        }
        if (!level.isEmpty()) {
          watch.cut(Cut.DEPTH);
        }
      } finally {
        level.close();
        threads.shutdownNow();
      }
    }
  }

  private void level(Frontier waiting, Frontier next, ExecutorService threads) {
    Deque<Ahead> running = new ArrayDeque<>();
    while (!waiting.isEmpty() || !running.isEmpty()) {
      watch.check();
      boolean full = pages.size() + running.size() >= limits.pages();
      if (watch.timeIsUp()) {
        watch.cut(Cut.TIME);
        // What is answered by now counts too: an archive of the answers tells the same.
        threads.shutdownNow();
        while (!running.isEmpty()) {
          Ahead ahead = running.poll();
          take(ahead.address(), await(ahead.answer()), false, next);
        }
        return;
      }
      if (!waiting.isEmpty() && running.size() < AHEAD && !full) {
        WebAddress address = waiting.poll();
        running.add(new Ahead(address, threads.submit(() -> web.page(address))));
      } else if (running.isEmpty()) {
        watch.cut(Cut.PAGES);
        return;
      } else {
        Ahead ahead = running.poll();
        take(ahead.address(), await(ahead.answer()), false, next);
        report(ahead.address(), waiting.size() + running.size() + next.size());
      }
    }
  }

  private record Ahead(WebAddress address, Future<Fetched> answer) {}

  private static Fetched await(Future<Fetched> answer) {
    try {
      return answer.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InspectionCancelledException();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UncheckedIOException damaged) {
        throw damaged;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private void report(WebAddress address, int ahead) {
    int known = Math.min(limits.pages(), pages.size() + ahead);
    listener.onProgress(
        new Progress(Progress.Phase.CRAWL, pages.size(), known, address.toString()));
  }

  private void take(WebAddress asked, Fetched fetched, boolean home, Frontier next) {
    LinkOutcome outcome = LinkOutcome.ofPage(fetched);
    if (outcome.cause() == Cause.CANCELLED) {
      return;
    }
    links.record(asked, outcome);
    boolean page = outcome.opened() && fetched.isHtml() && scope.contains(fetched.address());
    boolean moved = !PageKey.page(fetched.address()).equals(PageKey.page(asked));
    if (!page || moved && !seen.add(PageKey.page(fetched.address()))) {
      return;
    }
    Page parsed = parser.parse(fetched, home);
    pages.add(parsed.digest());
    List<WebAddress> others = new ArrayList<>();
    boolean all = links.note(parsed, reference -> offer(reference, next, others::add));
    if (!all) {
      watch.cut(Cut.LINKS);
    }
    others.forEach(next::add);
    links.seePlaces(parsed);
    eye.accept(parsed);
    links.rest(parsed.digest());
  }

  /** Navigation goes first, what else the page leads to after it. */
  private void offer(Reference reference, Frontier navigation, Consumer<WebAddress> others) {
    WebAddress target = reference.target();
    if (following && reference.mayBePage() && isVisited(target)) {
      if (reference.zone() == Zone.NAVIGATION) {
        navigation.add(target);
      } else {
        others.accept(target);
      }
    } else {
      documents.offer(reference, scope);
    }
  }

  private boolean isVisited(WebAddress target) {
    if (!scope.contains(target) || PageKey.isFile(target)) {
      return false;
    }
    if (!seen.add(PageKey.page(target))) {
      return false;
    }
    Robots host = robots.of(target);
    if (!host.allows(target)) {
      links.record(
          target,
          new LinkOutcome(
              host.cause(), new Evidence(target.toString(), null, 0, null, host.cause().words())));
      return false;
    }
    return !traps.isOne(target);
  }
}
