package org.zhengxun.inspector.crawl;

import java.nio.ByteBuffer;
import org.zhengxun.inspector.evidence.Evidence;
import org.zhengxun.inspector.fetch.Cause;
import org.zhengxun.inspector.page.Reference;
import org.zhengxun.inspector.page.ReferenceKind;
import org.zhengxun.inspector.page.Zone;
import org.zhengxun.inspector.store.RecordReader;
import org.zhengxun.inspector.store.RecordWriter;
import org.zhengxun.inspector.store.SpillLog;
import org.zhengxun.inspector.url.WebAddress;

/** What a crawl remembers of an address, as records of a log. Not thread-safe. */
final class Records {
  /** An attribute may be megabytes long; nobody reads more of one that is no address. */
  private static final int LONGEST_TEXT = 2_000;

  private static final Zone[] ZONES = Zone.values();
  private static final ReferenceKind[] KINDS = ReferenceKind.values();
  private static final Cause[] CAUSES = Cause.values();

  private final RecordWriter out = new RecordWriter();

  /** Where an address first stood. */
  record FirstUse(Reference reference, int page) {}

  long firstUse(SpillLog log, Reference reference, int page) {
    return out.number(page)
        .number(reference.zone().ordinal())
        .text(reference.element())
        .number(reference.kind().ordinal())
        .text(reference.fragment())
        .text(reference.written())
        .text(reference.text())
        .address(reference.target())
        .into(log);
  }

  static FirstUse firstUse(ByteBuffer record) {
    RecordReader in = new RecordReader(record);
    int page = in.number();
    Zone zone = ZONES[in.number()];
    String element = in.text();
    ReferenceKind kind = KINDS[in.number()];
    String fragment = in.text();
    String written = in.text();
    String text = in.text();
    return new FirstUse(
        new Reference(in.address(), fragment, written, element, kind, text, zone), page);
  }

  long outcome(SpillLog log, LinkOutcome outcome) {
    out.number(outcome.cause().ordinal());
    Evidence evidence = outcome.evidence();
    if (evidence != null) {
      out.text(evidence.url())
          .moment(evidence.fetchedAt())
          .number(evidence.status())
          .text(evidence.sha256())
          .text(evidence.excerpt());
    }
    return out.into(log);
  }

  static LinkOutcome outcome(ByteBuffer record) {
    RecordReader in = new RecordReader(record);
    Cause cause = CAUSES[in.number()];
    Evidence evidence =
        in.hasMore()
            ? new Evidence(in.text(), in.moment(), in.number(), in.text(), in.text())
            : null;
    return new LinkOutcome(cause, evidence);
  }

  /** Which addresses stand on a page: the page's number, then theirs. */
  long pageLinks(SpillLog log, int page, int[] numbers, int count) {
    out.number(page);
    for (int i = 0; i < count; i++) {
      out.number(numbers[i]);
    }
    return out.into(log);
  }

  /** What is kept of an attribute that is no address. */
  static String shortened(String written) {
    return written.length() <= LONGEST_TEXT ? written : written.substring(0, LONGEST_TEXT);
  }

  long address(SpillLog log, WebAddress address) {
    return out.address(address).into(log);
  }

  static WebAddress address(ByteBuffer record) {
    return new RecordReader(record).address();
  }
}
