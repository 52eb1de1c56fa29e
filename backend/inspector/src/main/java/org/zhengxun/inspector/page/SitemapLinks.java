package org.zhengxun.inspector.page;

import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads sitemaps and their indexes (sitemaps.org). Not by crawler-commons, which drops what is no
 * valid address: here that is a finding.
 */
final class SitemapLinks implements XmlText.Visitor {
  /** The protocol's limit of addresses. */
  private static final int MOST = 50_000;

  private final References references;
  private final Deque<String> open = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();

  private SitemapLinks(References references) {
    this.references = references;
  }

  /** False when it is damaged or has more addresses than allowed. */
  static boolean read(String xml, References references) {
    boolean sound = XmlText.read(xml, new SitemapLinks(references));
    return sound && references.found().size() < MOST;
  }

  @Override
  public boolean visit(XMLStreamReader xml) {
    switch (xml.getEventType()) {
      case XMLStreamConstants.START_ELEMENT -> {
        open.push(xml.getLocalName());
        text.setLength(0);
      }
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
      case XMLStreamConstants.END_ELEMENT -> {
        String name = open.pop();
        if (name.equals("loc") && !open.isEmpty() && !text.toString().isBlank()) {
          location(open.peek(), text.toString().strip());
        }
        text.setLength(0);
      }
      default -> {
        // comments and the like
      }
    }
    return references.found().size() < MOST;
  }

  private void location(String inside, String written) {
    switch (inside) {
      case "url" -> add(written, "sitemap[loc]", ReferenceKind.LISTED);
      case "sitemap" -> add(written, "sitemapindex[loc]", ReferenceKind.SITEMAP);
      case "image" -> add(written, "sitemap[image]", ReferenceKind.RESOURCE);
      default -> {
        // extensions nobody follows
      }
    }
  }

  private void add(String written, String element, ReferenceKind kind) {
    references.add(written, element, kind, "", Zone.BODY);
  }
}
