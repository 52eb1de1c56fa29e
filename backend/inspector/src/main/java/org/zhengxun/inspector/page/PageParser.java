package org.zhengxun.inspector.page;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.zhengxun.inspector.evidence.Sources;
import org.zhengxun.inspector.fetch.Fetched;
import org.zhengxun.inspector.url.WebAddress;

/** Reads the HTML answers of a site. */
public final class PageParser {
  private static final int LONGEST_TITLE = 500;

  /** Deeper nesting is flattened: no template needs it, and hostile pages live on it. */
  private static final int DEEPEST = 256;

  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private final BoxName.Book names = new BoxName.Book();
  private final boolean linksOnly;

  /** A parser that reads everything that checks look at. */
  public PageParser() {
    this(false);
  }

  private PageParser(boolean linksOnly) {
    this.linksOnly = linksOnly;
  }

  /** A parser that reads references only: of a page it keeps where they lead, not what it says. */
  public static PageParser ofLinks() {
    return new PageParser(true);
  }

  /**
   * Parses a page; yearless and relative dates are read against the day it was fetched on.
   *
   * @param home says that it is the site's first page
   */
  public Page parse(Fetched fetched, boolean home) {
    LocalDate today = fetched.at().atZone(CHINA).toLocalDate();
    PageText decoded = PageText.decode(fetched.body(), fetched.contentType());
    Document dom =
        Jsoup.parse(SoundMarkup.of(decoded.text()), fetched.address().toString(), parser());
    WebAddress base = DocumentBase.of(decoded.text(), dom, fetched.address(), decoded.charset());
    if (linksOnly && !home) {
      return linksOnly(fetched, dom, ReferenceReader.read(dom, null, base, decoded.charset()));
    }
    Layout layout = new Layout(dom, names);
    ReferenceReader.Found found = ReferenceReader.read(dom, layout, base, decoded.charset());
    List<Reference> references = found.references();
    Labels labels = Labels.read(layout.labels());
    String text = layout.text();
    Element main = home ? layout.wide() : layout.main();
    List<Entry> entries = new EntryReader(base, decoded.charset(), today, layout).read(main);
    PageKind kind =
        home
            ? PageKind.HOME
            : Kinds.forwards(fetched.address(), references, text)
                ? PageKind.FORWARDING
                : Kinds.of(
                    fetched.address(), labels, entries, PublishedDate.isPrinted(layout, text));
    LocalDate published =
        kind == PageKind.CONTENT ? PublishedDate.of(labels, layout, text).orElse(null) : null;
    PageDigest digest =
        new PageDigest(
            fetched.address(),
            kind,
            Excerpt.kept(dom.title().strip(), LONGEST_TITLE),
            layout.heading() == null
                ? ""
                : Excerpt.kept(layout.heading().text().strip(), LONGEST_TITLE),
            labels,
            published,
            entries,
            home ? links(references, Zone.NAVIGATION) : List.of(),
            links(references, Zone.BODY),
            bulk(main, dom, layout, kind, entries),
            Sources.of(fetched));
    return new Page(
        digest,
        dom,
        layout.links(),
        layout.styles(),
        references,
        Footer.of(dom, layout),
        text,
        found.anchors(),
        layout.fittings());
  }

  private static PageDigest.Bulk bulk(
      Element main, Document dom, Layout layout, PageKind kind, List<Entry> entries) {
    boolean column = kind == PageKind.COLUMN || kind == PageKind.OTHER;
    PageDigest.Bulk bulk = BulkReader.read(main, layout, column);
    boolean lists = entries.stream().anyMatch(entry -> entry.date() != null);
    return column && !lists && FilledLater.mayBe(main, dom) ? bulk.filledLater() : bulk;
  }

  private static Page linksOnly(Fetched fetched, Document dom, ReferenceReader.Found found) {
    PageDigest digest =
        new PageDigest(
            fetched.address(),
            PageKind.OTHER,
            "",
            "",
            Labels.none(),
            null,
            List.of(),
            List.of(),
            List.of(),
            PageDigest.Bulk.NONE,
            null);
    return new Page(
        digest,
        dom,
        List.of(),
        List.of(),
        found.references(),
        new Footer(List.of(), ""),
        "",
        found.anchors(),
        Fittings.NONE);
  }

  private static Parser parser() {
    return Parser.htmlParser().setMaxDepth(DEEPEST);
  }

  private static List<Entry> links(List<Reference> references, Zone zone) {
    return references.stream()
        .filter(reference -> reference.isLink() && reference.zone() == zone)
        .filter(reference -> reference.target() != null && !reference.staysOnPage())
        .map(reference -> new Entry(reference.target(), reference.text(), null))
        .toList();
  }
}
