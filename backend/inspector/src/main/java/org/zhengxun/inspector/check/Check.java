package org.zhengxun.inspector.check;

import java.util.Set;
import org.zhengxun.inspector.crawl.Crawl;
import org.zhengxun.inspector.fetch.Fetched;
import org.zhengxun.inspector.page.Page;

/**
 * Checks one rule, or a few that are two sides of one. A new instance serves each inspection: it
 * may remember what it saw. The recipe is in {@code docs/add-a-check.md}.
 */
public interface Check {

  /** The rules it decides. */
  Set<String> rules();

  /** Sees each page once, in the order of the walk; nothing of the document may be kept. */
  default void see(Page page) {}

  /** False when it judges addresses only, so that pages need not be read for more. */
  default boolean looksAtContent() {
    return true;
  }

  /**
   * Sees what a link answered that was remarked upon, with the beginning of its body, from many
   * threads; nothing of the body may be kept.
   */
  default void seeLink(Fetched answer) {}

  /**
   * Asks for what the walk did not show, before checks conclude: a certificate, a search, a script.
   */
  default void ask(Crawl crawl, Visits visits) {}

  /** Says what is wrong once the walk is over; a rule without findings is clean. */
  void conclude(Inspected site, Findings findings);
}
