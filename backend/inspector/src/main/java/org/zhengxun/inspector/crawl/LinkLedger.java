package org.zhengxun.inspector.crawl;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import org.zhengxun.inspector.fetch.Cause;
import org.zhengxun.inspector.page.Page;
import org.zhengxun.inspector.page.PageDigest;
import org.zhengxun.inspector.page.PageKind;
import org.zhengxun.inspector.page.PageTally;
import org.zhengxun.inspector.page.Reference;
import org.zhengxun.inspector.store.AddressIndex;
import org.zhengxun.inspector.store.SpillLog;
import org.zhengxun.inspector.url.WebAddress;

/**
 * Every address found on the site, each once, and what came of looking at it. Of an address some 40
 * bytes stay in memory; where it stands and why it failed is written into logs that spill to disk.
 */
public final class LinkLedger implements AutoCloseable {
  private static final int FIRST_SIZE = 1 << 10;

  private final int most;
  private final AddressIndex index = new AddressIndex();
  private final AddressIndex hosts = new AddressIndex();
  private final Records records = new Records();
  private final Fragments fragments = new Fragments();
  private final SpillLog uses = new SpillLog();
  private final SpillLog failures = new SpillLog();
  private final PageLinks pageLinks = new PageLinks();
  private final SpillLog pageEntries = new SpillLog();
  private final Map<String, Boolean> answering = new HashMap<>();

  private long[] useAt = new long[FIRST_SIZE];
  private long[] failureAt = new long[FIRST_SIZE];
  private int[] host = new int[FIRST_SIZE];
  private int[] lastPage = new int[FIRST_SIZE];
  private byte[] states = new byte[FIRST_SIZE];
  private boolean homeRead;

  /** What is known of an address, in the low bits of its state. */
  private enum Known {
    NOTHING,
    OPENED,
    FAILED,
    SKIPPED
  }

  private static final Known[] KNOWN = Known.values();
  private static final int KNOWN_BITS = 3;

  /** Set once the address was offered as a page to visit. */
  private static final int OFFERED = 4;

  /** Set when the address stands on some page, not only in the walk. */
  private static final int STANDS = 8;

  LinkLedger(int most) {
    this.most = most;
  }

  /**
   * Notes a page's addresses.
   *
   * @param found hears once of every address, and again when it turns out that it may be a page
   * @return false when some found no room
   */
  synchronized boolean note(Page page, Consumer<Reference> found) {
    homeRead |= page.digest().kind() == PageKind.HOME;
    return note(page.digest().address(), page.references(), found);
  }

  /** Notes the addresses of a document that is no page. */
  synchronized boolean note(
      WebAddress page, List<Reference> references, Consumer<Reference> found) {
    boolean all = true;
    int pageNumber = pageLinks.begin(page);
    for (Reference reference : references) {
      if (reference.staysOnPage()) {
        continue;
      }
      WebAddress target = reference.target();
      String key = target == null ? Records.shortened(reference.written()) : target.toString();
      int known = index.find(key);
      if (known < 0 && index.size() >= most) {
        all = false;
        continue;
      }
      int number = known >= 0 ? known : add(key, target);
      boolean first = (states[number] & STANDS) == 0;
      if (first) {
        stand(number, reference, pageNumber);
      }
      if (lastPage[number] != pageNumber) {
        lastPage[number] = pageNumber;
        pageLinks.add(number);
      }
      if (target != null && (first || isNewAsPage(number, reference))) {
        states[number] |= (byte) (reference.mayBePage() ? OFFERED : 0);
        found.accept(reference);
      }
    }
    pageLinks.end();
    return all;
  }

  private boolean isNewAsPage(int number, Reference reference) {
    return reference.mayBePage() && (states[number] & OFFERED) == 0;
  }

  /** Notes the places inside a page, and those its links name. */
  void seePlaces(Page page) {
    fragments.see(page);
  }

  /** Links to places inside pages that are not there. */
  public List<LinkUse> missingPlaces() {
    return fragments.missing(homeRead);
  }

  /** Lets a page's lists rest until somebody asks for them. */
  void rest(PageDigest page) {
    page.rest(pageEntries);
  }

  private int add(String key, WebAddress target) {
    int number = index.number(key);
    useAt = AddressIndex.room(useAt, number);
    failureAt = AddressIndex.room(failureAt, number);
    host = AddressIndex.room(host, number);
    lastPage = AddressIndex.room(lastPage, number);
    states = AddressIndex.room(states, number);
    lastPage[number] = -1;
    failureAt[number] = -1;
    host[number] = target == null ? -1 : hosts.number(target.authority());
    return number;
  }

  private void stand(int number, Reference reference, int pageNumber) {
    Reference kept = reference;
    if (reference.target() == null) {
      fail(number, new LinkOutcome(Cause.INVALID_ADDRESS, null));
      kept = reference.withWritten(Records.shortened(reference.written()));
    }
    useAt[number] = records.firstUse(uses, kept, pageNumber);
    states[number] |= STANDS;
  }

  /** What came of an address, found on a page before or not. */
  synchronized void record(WebAddress address, LinkOutcome outcome) {
    int known = index.find(address.toString());
    record(known >= 0 ? known : add(address.toString(), address), address, outcome);
  }

  private void record(int number, WebAddress address, LinkOutcome outcome) {
    if (outcome.opened()) {
      know(number, Known.OPENED);
      failureAt[number] = -1;
    } else {
      fail(number, outcome);
    }
    if (known(number) != Known.SKIPPED) {
      boolean answers = outcome.opened() || !outcome.cause().concernsHost();
      answering.merge(address.authority(), answers, Boolean::logicalOr);
    }
  }

  private void fail(int number, LinkOutcome outcome) {
    boolean skipped = outcome.cause().weight() == Cause.Weight.SKIPPED;
    know(number, skipped ? Known.SKIPPED : Known.FAILED);
    failureAt[number] = records.outcome(failures, outcome);
  }

  private void know(int number, Known known) {
    states[number] = (byte) (states[number] & ~KNOWN_BITS | known.ordinal());
  }

  private Known known(int number) {
    return KNOWN[states[number] & KNOWN_BITS];
  }

  /** True when the address was looked at and failed, or was not to be looked at. */
  synchronized boolean failed(WebAddress address) {
    int number = index.find(address.toString());
    return number >= 0 && failureAt[number] >= 0;
  }

  /** Whether each host that was asked answered at all, by host and port. */
  synchronized Map<String, Boolean> answering() {
    return Map.copyOf(answering);
  }

  /** How many addresses were looked at. */
  public synchronized int checked() {
    int checked = 0;
    for (int number = 0; number < index.size(); number++) {
      boolean looked = known(number) == Known.OPENED || known(number) == Known.FAILED;
      checked += looked && (states[number] & STANDS) != 0 ? 1 : 0;
    }
    return checked;
  }

  /** The addresses nobody looked at, host by host. */
  synchronized List<int[]> unseenByHost() {
    return byHost(number -> known(number) == Known.NOTHING);
  }

  /** The addresses that failed and may not fail again, host by host. */
  synchronized List<int[]> doubtfulByHost() {
    return byHost(
        number -> known(number) == Known.FAILED && host[number] >= 0 && isDoubtful(number));
  }

  private boolean isDoubtful(int number) {
    Cause cause = Records.outcome(failures.read(failureAt[number])).cause();
    return !cause.isPermanent() && cause != Cause.TOO_LARGE;
  }

  private List<int[]> byHost(IntPredicate wanted) {
    Map<Integer, int[]> lists = new LinkedHashMap<>();
    Map<Integer, Integer> sizes = new HashMap<>();
    for (int number = 0; number < index.size(); number++) {
      if (host[number] >= 0 && (states[number] & STANDS) != 0 && wanted.test(number)) {
        int size = sizes.merge(host[number], 1, Integer::sum) - 1;
        int[] list = lists.computeIfAbsent(host[number], h -> new int[8]);
        list = AddressIndex.room(list, size);
        list[size] = number;
        lists.put(host[number], list);
      }
    }
    return lists.entrySet().stream()
        .map(entry -> Arrays.copyOf(entry.getValue(), sizes.get(entry.getKey())))
        .toList();
  }

  /** The address of a number. */
  WebAddress address(int number) {
    return Records.firstUse(uses.read(useAt[number])).reference().target();
  }

  /** All addresses that failed or were not looked at, in the order they were found. */
  public synchronized List<LinkUse> failed() {
    Map<Integer, PageTally> tallies = pageLinks.tallies(number -> failureAt[number] >= 0);
    List<LinkUse> failed = new ArrayList<>();
    for (int number = 0; number < index.size(); number++) {
      PageTally tally = tallies.get(number);
      if (tally != null) {
        Records.FirstUse use = Records.firstUse(uses.read(useAt[number]));
        LinkOutcome outcome = Records.outcome(failures.read(failureAt[number]));
        failed.add(
            new LinkUse(
                use.reference(),
                pageLinks.page(use.page()),
                homeRead && use.page() == 0,
                tally,
                outcome));
      }
    }
    return Collections.unmodifiableList(failed);
  }

  /** Where an address stands, whatever came of it; empty when it stands on no page. */
  public synchronized Optional<LinkUse> use(WebAddress address) {
    int number = index.find(address.toString());
    if (number < 0 || (states[number] & STANDS) == 0) {
      return Optional.empty();
    }
    Records.FirstUse use = Records.firstUse(uses.read(useAt[number]));
    PageTally tally = pageLinks.tallies(other -> other == number).get(number);
    return Optional.of(
        new LinkUse(
            use.reference(),
            pageLinks.page(use.page()),
            homeRead && use.page() == 0,
            tally,
            new LinkOutcome(null, null)));
  }

  @Override
  public void close() {
    try (uses;
        failures;
        pageLinks;
        pageEntries;
        fragments) {
      // each goes, though another cannot
    }
  }
}
