package org.zhengxun.inspector.crawl;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.zhengxun.inspector.fetch.Fetched;
import org.zhengxun.inspector.fetch.SiteRobots;
import org.zhengxun.inspector.fetch.Web;
import org.zhengxun.inspector.page.DocumentLinks;
import org.zhengxun.inspector.page.Reference;
import org.zhengxun.inspector.page.ReferenceKind;
import org.zhengxun.inspector.url.SiteScope;
import org.zhengxun.inspector.url.WebAddress;

/**
 * Reads what a site's pages refer to that is no page itself but refers to more: style sheets, feeds
 * and attachments, the first few of each; their addresses are looked at like those of pages.
 */
final class Documents {
  private static final int MOST_SHEETS = 100;
  private static final int MOST_ATTACHMENTS = 50;
  private static final Set<String> READABLE = Set.of("pdf", "docx", "xlsx", "pptx", "ofd");

  private final Deque<WebAddress> waiting = new ArrayDeque<>();
  private int sheets;
  private int attachments;

  /** Remembers a reference that leads to such a document. */
  void offer(Reference reference, SiteScope scope) {
    WebAddress target = reference.target();
    if (!scope.contains(target)) {
      return;
    }
    boolean sheet =
        reference.kind() == ReferenceKind.STYLE_SHEET || reference.kind() == ReferenceKind.FEED;
    if (sheet && sheets < MOST_SHEETS) {
      sheets++;
      waiting.add(target);
    } else if (!sheet && attachments < MOST_ATTACHMENTS && isReadable(target)) {
      attachments++;
      waiting.add(target);
    }
  }

  private static boolean isReadable(WebAddress address) {
    String path = address.path();
    int dot = path.lastIndexOf('.');
    return dot >= 0 && READABLE.contains(path.substring(dot + 1).toLowerCase(Locale.ROOT));
  }

  /** Reads them, and those that they refer to in turn. */
  void read(Web web, SiteRobots robots, Watch watch, LinkLedger links, SiteScope scope) {
    while (!waiting.isEmpty()) {
      watch.check();
      if (watch.timeIsUp()) {
        watch.cut(Cut.TIME);
        return;
      }
      WebAddress address = waiting.poll();
      if (robots.allows(address)) {
        read(web.page(address), links, scope);
      }
    }
  }

  private void read(Fetched fetched, LinkLedger links, SiteScope scope) {
    LinkOutcome outcome = LinkOutcome.of(fetched);
    if (outcome.isLookedAt()) {
      links.record(fetched.requested(), outcome);
    }
    if (fetched.opened() && !fetched.isHtml()) {
      DocumentLinks read =
          DocumentLinks.read(fetched.body(), fetched.contentType(), fetched.address());
      links.note(fetched.address(), read.references(), reference -> offer(reference, scope));
    }
  }
}
