package org.zhengxun.inspector.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.zhengxun.inspector.url.WebAddress;

/**
 * The references of a document that is no page: style sheets, sitemaps (also gzipped), feeds, PDF,
 * Office files (docx, xlsx, pptx) and OFD. Of the older binary formats (doc, xls, ppt, wps, et) and
 * of encrypted files the links cannot be read. In PDF, Office and OFD only addresses with their
 * scheme count: programs disagree on what others mean.
 *
 * @param format what the document is
 * @param references what it refers to, in its order, each address of PDF and Office once
 * @param complete false when some or all of it could not be read: encrypted, damaged, too large, or
 *     of a format whose links are not read
 */
public record DocumentLinks(Format format, List<Reference> references, boolean complete) {
  private static final int MAGIC_WITHIN = 1024;
  private static final List<String> SITEMAP_ROOTS = List.of("urlset", "sitemapindex");
  private static final List<String> FEED_ROOTS = List.of("rss", "rdf", "feed");

  /** Kinds of documents. */
  public enum Format {
    STYLE_SHEET,
    SITEMAP,
    FEED,
    PDF,
    /** docx, xlsx, pptx. */
    OFFICE,
    /** The Chinese fixed layout, GB/T 33190. */
    OFD,
    /** Nothing whose links are read. */
    OTHER
  }

  /**
   * Reads a document; what it is, is told by its content, a style sheet by its type or name. Never
   * throws, whatever the bytes.
   *
   * @param contentType the header, or null
   * @param address where it was fetched, after redirects
   */
  public static DocumentLinks read(byte[] body, String contentType, WebAddress address) {
    if (isStyleSheet(contentType, address)) {
      return sheet(PageText.decodeSheet(body, contentType), address);
    }
    if (startsWith(body, 0x1F, 0x8B)) {
      Bounded inflated = Bounded.gunzip(body);
      DocumentLinks inner = xml(inflated.bytes(), contentType, address);
      return new DocumentLinks(
          inner.format, inner.references, inner.complete && inflated.complete());
    }
    if (startsWith(body, 'P', 'K', 3, 4)) {
      return PackageLinks.read(body);
    }
    int head = Math.min(body.length, MAGIC_WITHIN);
    if (new String(body, 0, head, StandardCharsets.ISO_8859_1).contains("%PDF-")) {
      return PdfLinks.read(body);
    }
    return xml(body, contentType, address);
  }

  private static boolean isStyleSheet(String contentType, WebAddress address) {
    String type = contentType == null ? "" : contentType.toLowerCase(Locale.ROOT);
    boolean untyped = type.isEmpty() || type.startsWith("text/plain");
    return type.startsWith("text/css") || untyped && address.path().endsWith(".css");
  }

  private static DocumentLinks sheet(PageText sheet, WebAddress address) {
    References references = new References(address, sheet.charset());
    CssLinks.read(
        sheet.text(),
        (written, imported) ->
            references.add(
                written,
                imported ? "css[import]" : "css[url]",
                imported ? ReferenceKind.STYLE_SHEET : ReferenceKind.RESOURCE,
                "",
                Zone.BODY));
    return new DocumentLinks(Format.STYLE_SHEET, List.copyOf(references.found()), true);
  }

  private static DocumentLinks xml(byte[] body, String contentType, WebAddress address) {
    int start = 0;
    while (start < body.length && start < MAGIC_WITHIN && body[start] != '<') {
      start++;
    }
    if (start == body.length || start == MAGIC_WITHIN) {
      return new DocumentLinks(Format.OTHER, List.of(), false);
    }
    PageText decoded = PageText.decode(body, contentType);
    String root = XmlText.root(decoded.text()).toLowerCase(Locale.ROOT);
    References references = new References(address, decoded.charset());
    if (SITEMAP_ROOTS.contains(root)) {
      boolean complete = SitemapLinks.read(decoded.text(), references);
      return new DocumentLinks(Format.SITEMAP, List.copyOf(references.found()), complete);
    }
    if (FEED_ROOTS.contains(root)) {
      boolean complete = FeedLinks.read(decoded.text(), references);
      return new DocumentLinks(Format.FEED, List.copyOf(references.found()), complete);
    }
    return new DocumentLinks(Format.OTHER, List.of(), false);
  }

  private static boolean startsWith(byte[] body, int... magic) {
    for (int i = 0; i < magic.length; i++) {
      if (i >= body.length || (body[i] & 255) != magic[i]) {
        return false;
      }
    }
    return true;
  }
}
