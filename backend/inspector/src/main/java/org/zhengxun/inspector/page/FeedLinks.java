package org.zhengxun.inspector.page;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** Reads RSS (0.9 to 2.0) and Atom: links and enclosures of each item with the item's title. */
final class FeedLinks implements XmlText.Visitor {
  private static final int MOST = 10_000;

  private final References references;
  private final List<String[]> pending = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private String title = "";
  private String feedTitle = "";

  private FeedLinks(References references) {
    this.references = references;
  }

  /** False when it is damaged or longer than any feed. */
  static boolean read(String xml, References references) {
    FeedLinks reader = new FeedLinks(references);
    boolean sound = XmlText.read(xml, reader);
    reader.flush();
    return sound && references.found().size() < MOST;
  }

  @Override
  public boolean visit(XMLStreamReader xml) {
    switch (xml.getEventType()) {
      case XMLStreamConstants.START_ELEMENT -> {
        text.setLength(0);
        start(xml);
      }
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
      case XMLStreamConstants.END_ELEMENT -> {
        end(xml.getLocalName());
        text.setLength(0);
      }
      default -> {
        // comments and the like
      }
    }
    return references.found().size() < MOST;
  }

  private void start(XMLStreamReader xml) {
    switch (xml.getLocalName()) {
      case "item", "entry" -> {
        feedTitle = title;
        flush();
      }
      case "link" -> {
        String relation = xml.getAttributeValue(null, "rel");
        String href = xml.getAttributeValue(null, "href");
        boolean followed =
            relation == null || relation.equals("alternate") || relation.equals("enclosure");
        if (href != null && followed) {
          pending.add(new String[] {href, "atom[link]"});
        }
      }
      case "enclosure" -> {
        String url = xml.getAttributeValue(null, "url");
        if (url != null) {
          pending.add(new String[] {url, "rss[enclosure]"});
        }
      }
      default -> {
        // read at its end
      }
    }
  }

  private void end(String name) {
    switch (name) {
      case "title" -> title = text.toString().strip();
      case "link" -> {
        if (!text.toString().isBlank()) {
          pending.add(new String[] {text.toString().strip(), "rss[link]"});
        }
      }
      case "item", "entry" -> {
        flush();
        title = feedTitle;
      }
      default -> {
        // says nothing
      }
    }
  }

  private void flush() {
    for (String[] one : pending) {
      references.add(one[0], one[1], ReferenceKind.LINK, title, Zone.BODY);
    }
    pending.clear();
    title = "";
  }
}
