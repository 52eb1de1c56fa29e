package org.zhengxun.inspector.crawl;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhengxun.inspector.page.Entry;
import org.zhengxun.inspector.page.PageDigest;
import org.zhengxun.inspector.page.PageKind;
import org.zhengxun.inspector.url.SiteScope;
import org.zhengxun.inspector.url.WebAddress;

/** A finished walk over a site. */
public final class Crawl {
  /** Characters of a title; the names of sites that are only linked are shorter. */
  private static final int LEAST_OF_A_TITLE = 12;

  private final WebAddress start;
  private final SiteScope scope;
  private final List<PageDigest> pages;
  private final Map<String, PageDigest> byKey;
  private final LinkLedger links;
  private final LinkOutcome startOutcome;
  private final boolean partial;
  private final List<Trap> traps;

  Crawl(
      WebAddress start,
      SiteScope scope,
      List<PageDigest> pages,
      LinkLedger links,
      LinkOutcome startOutcome,
      boolean partial,
      List<Trap> traps) {
    this.start = start;
    this.scope = scope;
    this.pages = List.copyOf(pages);
    this.links = links;
    this.startOutcome = startOutcome;
    this.partial = partial;
    this.traps = traps;
    this.byKey =
        pages.stream()
            .collect(
                Collectors.toMap(
                    page -> PageKey.page(page.address()), Function.identity(), (a, b) -> a));
  }

  /** The address the walk began with. */
  public WebAddress start() {
    return start;
  }

  /** What belongs to the site; that of the home page's answer when it moved to another host. */
  public SiteScope scope() {
    return scope;
  }

  /** What came of opening the home page. */
  public LinkOutcome startOutcome() {
    return startOutcome;
  }

  /** The home page; empty when it did not open. */
  public Optional<PageDigest> home() {
    return pages.stream().filter(page -> page.kind() == PageKind.HOME).findFirst();
  }

  /** All pages read, in the order of the walk. */
  public List<PageDigest> pages() {
    return pages;
  }

  /** Pages of a kind, in the order of the walk. */
  public List<PageDigest> pages(PageKind kind) {
    return pages.stream().filter(page -> page.kind() == kind).toList();
  }

  /** The page read under an address. */
  public Optional<PageDigest> page(WebAddress address) {
    return Optional.ofNullable(byKey.get(PageKey.page(address)));
  }

  /**
   * True when a list prints no dates and leads to pages that were not read: of the site, or
   * articles elsewhere, such as those of the office's own account.
   */
  public boolean hidesDates(List<Entry> entries) {
    return entries.stream().allMatch(entry -> entry.date() == null)
        && entries.stream().anyMatch(this::isUnread);
  }

  private boolean isUnread(Entry entry) {
    WebAddress address = entry.target();
    if (!scope.contains(address)) {
      return entry.text().length() >= LEAST_OF_A_TITLE && !address.path().equals("/");
    }
    return !PageKey.isFile(address) && !links.failed(address) && page(address).isEmpty();
  }

  /**
   * True when addresses of one kind were too many to be read all: some of them may be pages like
   * others, unlike calendars and folders that pile up.
   */
  public boolean leavesOutPages() {
    return traps.stream().anyMatch(trap -> trap.kind() == Trap.Kind.ENDLESS_PARAMETERS);
  }

  /** Addresses found and what came of them. */
  public LinkLedger links() {
    return links;
  }

  /**
   * True when hosts outside the site were asked and none answered: it may be the inspector that has
   * no way out.
   */
  public boolean seemsOffline() {
    List<Boolean> outside =
        links.answering().entrySet().stream()
            .filter(host -> !scope.containsHost(host.getKey()))
            .map(Map.Entry::getValue)
            .toList();
    return !outside.isEmpty() && !outside.contains(true);
  }

  /** Endless addresses that were left alone. */
  public List<Trap> traps() {
    return traps;
  }

  /** True when only chosen pages were read, so that nothing can be said of the whole site. */
  public boolean isPartial() {
    return partial;
  }
}
