package org.zhengxun.inspector.crawl;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.zhengxun.inspector.page.Page;
import org.zhengxun.inspector.page.PageKind;
import org.zhengxun.inspector.page.Reference;
import org.zhengxun.inspector.url.WebAddress;

/** Every address found on the site, each once, and what came of looking at it. */
public final class LinkLedger {
  private final int most;
  private final Map<String, LinkUse> uses = new LinkedHashMap<>();
  private final Map<String, LinkOutcome> outcomes = new HashMap<>();
  private int pageNumber;

  LinkLedger(int most) {
    this.most = most;
  }

  /** Notes a page's addresses; false when some found no room. */
  boolean note(Page page) {
    boolean all = true;
    pageNumber++;
    boolean home = page.digest().kind() == PageKind.HOME;
    for (Reference reference : page.references()) {
      String key = reference.target() == null ? reference.written() : reference.target().toString();
      LinkUse use = uses.get(key);
      if (use == null && uses.size() < most) {
        use = new LinkUse(reference, page.digest().address(), home);
        uses.put(key, use);
      }
      if (use != null) {
        use.standsOn(pageNumber, page.digest().address());
      } else {
        all = false;
      }
    }
    return all;
  }

  void record(WebAddress address, LinkOutcome outcome) {
    outcomes.put(address.toString(), outcome);
  }

  /** All addresses in the order they were found. */
  public Collection<LinkUse> uses() {
    return Collections.unmodifiableCollection(uses.values());
  }

  /** What came of looking at an address; empty when it was not reached. */
  public Optional<LinkOutcome> outcome(WebAddress address) {
    return Optional.ofNullable(outcomes.get(address.toString()));
  }

  /** How many addresses were looked at. */
  public int checked() {
    return (int)
        uses.values().stream()
            .map(LinkUse::reference)
            .filter(reference -> reference.target() == null || isLookedAt(reference.target()))
            .count();
  }

  private boolean isLookedAt(WebAddress address) {
    LinkOutcome outcome = outcomes.get(address.toString());
    return outcome != null
        && (outcome.opened()
            || outcome.cause().weight() != org.zhengxun.inspector.fetch.Cause.Weight.SKIPPED);
  }
}
