package org.zhengxun.inspector.page;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.zhengxun.inspector.evidence.Sources;
import org.zhengxun.inspector.fetch.Fetched;
import org.zhengxun.inspector.url.WebAddress;

/** Reads an HTML answer. */
public final class PageParser {
  private static final Pattern SAYS_EMPTY =
      Pattern.compile("暂无(相关)?(内容|数据|信息|记录|资料|文章)?|(栏目|网站|页面|内容)?(正在)?建设中|内容(正在)?更新中|敬请期待");
  private static final Pattern LOADING_SCRIPT =
      Pattern.compile("ajax|fetch\\(|XMLHttpRequest|<record>|datastore|\\.load\\(|axios");
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3");

  /** Deeper nesting is flattened: no template needs it, and hostile pages live on it. */
  private static final int DEEPEST = 256;

  private static final int LONGEST_EMPTY_WORDS = 60;

  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  /**
   * Parses a page; yearless and relative dates are read against the day it was fetched on.
   *
   * @param home says that it is the site's first page
   */
  public Page parse(Fetched fetched, boolean home) {
    LocalDate today = fetched.at().atZone(CHINA).toLocalDate();
    PageText decoded = PageText.decode(fetched.body(), fetched.contentType());
    Document dom = Jsoup.parse(decoded.text(), fetched.address().toString(), parser());
    Layout layout = new Layout(dom);
    WebAddress base = DocumentBase.of(dom, fetched.address(), decoded.charset());
    List<Reference> references = ReferenceReader.read(dom, layout, base, decoded.charset());
    Labels labels = Labels.read(dom);
    String text = VisibleText.of(dom.body(), element -> false);
    Element main = home ? layout.wide() : layout.main();
    List<Entry> entries = new EntryReader(base, decoded.charset(), today, layout).read(main);
    PageKind kind =
        home
            ? PageKind.HOME
            : Kinds.of(
                fetched.address(), labels, entries, PublishedDate.isPrinted(dom, layout, text));
    LocalDate published =
        kind == PageKind.CONTENT ? PublishedDate.of(labels, dom, layout, text).orElse(null) : null;
    PageDigest digest =
        new PageDigest(
            fetched.address(),
            kind,
            dom.title().strip(),
            heading(dom),
            labels,
            published,
            entries,
            home ? links(references, Zone.NAVIGATION) : List.of(),
            links(references, Zone.BODY),
            bulk(main, layout),
            Sources.of(fetched));
    return new Page(digest, dom, List.copyOf(references), Footer.of(dom), text);
  }

  private static Parser parser() {
    return Parser.htmlParser().setMaxDepth(DEEPEST);
  }

  private static String heading(Document dom) {
    Element heading = dom.selectFirst("h1, h2");
    return heading == null ? "" : heading.text().strip();
  }

  private static List<Entry> links(List<Reference> references, Zone zone) {
    return references.stream()
        .filter(reference -> reference.isLink() && reference.zone() == zone)
        .filter(reference -> reference.target() != null && !reference.staysOnPage())
        .map(reference -> new Entry(reference.target(), reference.text(), null))
        .toList();
  }

  private static PageDigest.Bulk bulk(Element main, Layout layout) {
    String text =
        VisibleText.of(
            main,
            element -> Zone.opened(element) != null || HEADINGS.contains(element.normalName()));
    String dense = text.replaceAll("\\s+", "");
    boolean media =
        main.select("img, video, audio, iframe, embed, object, form, canvas").stream()
            .anyMatch(element -> layout.isBody(element));
    long links =
        main.select("a[href]").stream()
            .filter(link -> link.hasText() && layout.isBody(link))
            .count();
    boolean scripted =
        main.select("script").stream()
            .anyMatch(script -> LOADING_SCRIPT.matcher(script.data()).find());
    boolean saysEmpty = dense.length() <= LONGEST_EMPTY_WORDS && SAYS_EMPTY.matcher(dense).find();
    return new PageDigest.Bulk((int) links, dense.length(), media, saysEmpty, scripted);
  }
}
