package org.zhengxun.inspector.crawl;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.zhengxun.inspector.fetch.Cause;
import org.zhengxun.inspector.page.Page;
import org.zhengxun.inspector.page.PageTally;
import org.zhengxun.inspector.page.Reference;
import org.zhengxun.inspector.store.AddressIndex;
import org.zhengxun.inspector.store.SpillLog;
import org.zhengxun.inspector.url.WebAddress;

/**
 * Compares the places inside pages that links name ({@code #id}) with those that are there. Only
 * pages that were read are judged; a place that a script would make cannot be told from one that is
 * missing, so all of them are for a person to look at.
 */
final class Fragments implements AutoCloseable {
  private static final int MOST = 2_000_000;
  private static final int MOST_TOLD = 1_000;

  /** The start of any page, and what templates write where a script acts instead. */
  private static final Set<String> NOWHERE =
      Set.of("top", "none", "this", "nogo", "void", "null", "undefined", "javascript");

  private final AddressIndex wanted = new AddressIndex();
  private final AddressIndex present = new AddressIndex();
  private final AddressIndex pages = new AddressIndex();
  private final SpillLog firstUses = new SpillLog();
  private final Records records = new Records();
  private final List<WebAddress> pageAddresses = new ArrayList<>();

  /** Notes what a page has and what its links ask for. */
  void see(Page page) {
    String own = page.digest().address().toString();
    if (pages.add(own)) {
      for (String anchor : page.anchors()) {
        if (present.size() < MOST) {
          present.add(key(own, anchor));
        }
      }
    }
    int number = pageAddresses.size();
    pageAddresses.add(page.digest().address());
    for (Reference reference : page.references()) {
      if (reference.isLink() && isPlace(reference.fragment()) && reference.target() != null) {
        String key = key(reference.target().toString(), reference.fragment());
        if (wanted.size() < MOST && wanted.add(key)) {
          records.firstUse(firstUses, reference, number);
        }
      }
    }
  }

  private static String key(String page, String anchor) {
    return page + '#' + anchor;
  }

  /** Scripts route by {@code #/list} and {@code #!list}. */
  private static boolean isPlace(String fragment) {
    return !fragment.isEmpty()
        && fragment.charAt(0) != '/'
        && fragment.charAt(0) != '!'
        && fragment.indexOf('=') < 0
        && !fragment.startsWith(":~:")
        && !NOWHERE.contains(fragment.toLowerCase(Locale.ROOT));
  }

  /** Links to places that are not there, the first use of each. */
  List<LinkUse> missing(boolean homeFirst) {
    List<LinkUse> missing = new ArrayList<>();
    if (present.size() >= MOST) {
      return missing;
    }
    for (long at = 0; at < firstUses.end() && missing.size() < MOST_TOLD; ) {
      ByteBuffer record = firstUses.read(at);
      at = SpillLog.after(at, record);
      Records.FirstUse use = Records.firstUse(record);
      String target = use.reference().target().toString();
      if (pages.find(target) >= 0 && present.find(key(target, use.reference().fragment())) < 0) {
        WebAddress page = pageAddresses.get(use.page());
        PageTally tally = new PageTally();
        tally.add(page);
        missing.add(
            new LinkUse(
                use.reference(),
                page,
                homeFirst && use.page() == 0,
                tally,
                new LinkOutcome(Cause.NO_SUCH_PLACE, null)));
      }
    }
    return missing;
  }

  @Override
  public void close() {
    firstUses.close();
  }
}
