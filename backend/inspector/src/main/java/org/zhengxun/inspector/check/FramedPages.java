package org.zhengxun.inspector.check;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.zhengxun.inspector.crawl.PageKey;
import org.zhengxun.inspector.page.Page;
import org.zhengxun.inspector.page.PageKind;
import org.zhengxun.inspector.page.Reference;
import org.zhengxun.inspector.page.ReferenceKind;

/**
 * Tells the pages that need no footer of their own: those shown inside others, and those that only
 * lead on. A footer that stands in a frame is judged on the page inside it, in place of all pages
 * around it.
 */
final class FramedPages {
  private static final Pattern FOOTER =
      Pattern.compile("foot|bottom|copyright|dibu|yejiao|banquan", Pattern.CASE_INSENSITIVE);

  private final Set<String> inner = new HashSet<>();
  private final Set<String> footers = new HashSet<>();

  /**
   * @param page pages in the order of the walk, in which a frame comes before what it shows
   * @return true when its footer is not to be judged
   */
  boolean spares(Page page) {
    boolean framesItsFooter = false;
    for (Reference reference : page.references()) {
      if (reference.kind() == ReferenceKind.FRAME && reference.target() != null) {
        boolean footer = FOOTER.matcher(reference.target().path()).find();
        (footer ? footers : inner).add(PageKey.page(reference.target()));
        framesItsFooter |= footer;
      }
    }
    String key = PageKey.page(page.digest().address());
    return framesItsFooter
        || inner.contains(key) && !footers.contains(key)
        || page.digest().kind() == PageKind.FORWARDING;
  }
}
