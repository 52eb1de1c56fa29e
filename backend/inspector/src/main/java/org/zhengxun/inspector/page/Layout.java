package org.zhengxun.inspector.page;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Elements;
import org.jsoup.select.NodeVisitor;

/**
 * How a page is laid out: the zone of each element, how many links each box holds, and the area
 * that holds what the page is for. Made in one pass, so that hostile nesting costs no more than
 * size.
 */
final class Layout {
  private static final String CONTAINERS =
      "[class*=content], [id*=content], [class*=main], [id*=main], [class*=list], [id*=list],"
          + " [class*=article], .TRS_Editor, #zoom";

  private final Document dom;
  private final Map<Element, Zone> zones = new IdentityHashMap<>();
  private final Map<Element, Integer> links = new IdentityHashMap<>();

  Layout(Document dom) {
    this.dom = dom;
    dom.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof Element element) {
              enter(element);
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element element) {
              leave(element);
            }
          }
        });
  }

  private void enter(Element element) {
    Zone opened = Zone.opened(element);
    Zone outer = element.parent() == null ? Zone.BODY : zone(element.parent());
    zones.put(element, opened == null ? outer : opened);
  }

  private void leave(Element element) {
    boolean link = element.normalName().equals("a") && element.hasAttr("href");
    if (link) {
      links.merge(element, 1, Integer::sum);
    }
    Element parent = element.parent();
    int below = links(element);
    if (parent != null && below > 0) {
      links.merge(parent, below, Integer::sum);
    }
  }

  /** The zone an element stands in: that of the nearest box around it that opens one. */
  Zone zone(Element element) {
    return zones.getOrDefault(element, Zone.BODY);
  }

  /** True when the element is neither navigation nor footer nor furniture. */
  boolean isBody(Element element) {
    return zone(element) == Zone.BODY;
  }

  /** How many links an element holds, itself included. */
  int links(Element element) {
    return links.getOrDefault(element, 0);
  }

  /** The landmark when the template has exactly one, else the whole body. */
  Element wide() {
    Elements landmarks = dom.select("main, [role=main]");
    return landmarks.size() == 1 ? landmarks.first() : dom.body();
  }

  /**
   * The landmark, else the fullest of the outermost containers that templates use, else the body.
   */
  Element main() {
    Element wide = wide();
    if (wide != dom.body()) {
      return wide;
    }
    Element best = null;
    int most = -1;
    for (Element container : dom.body().select(CONTAINERS)) {
      boolean inner = best != null && container.parents().contains(best);
      if (!inner && container != dom.body() && isBody(container)) {
        int length = container.text().length();
        if (length > most) {
          best = container;
          most = length;
        }
      }
    }
    return best == null ? dom.body() : best;
  }
}
