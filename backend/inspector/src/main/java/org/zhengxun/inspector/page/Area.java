package org.zhengxun.inspector.page;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** The area of a page that holds what the page is for. */
final class Area {
  private static final String CONTAINERS =
      "[class*=content], [id*=content], [class*=main], [id*=main], [class*=list], [id*=list],"
          + " [class*=article], .TRS_Editor, #zoom";

  private Area() {}

  /** The landmark when the template has exactly one, else the whole body. */
  static Element wide(Document dom) {
    Elements landmarks = dom.select("main, [role=main]");
    return landmarks.size() == 1 ? landmarks.first() : dom.body();
  }

  /**
   * The landmark, else the fullest of the outermost containers that templates use, else the body.
   * Navigation, footer and furniture inside are told apart by {@link Zone}.
   */
  static Element main(Document dom) {
    Element wide = wide(dom);
    if (wide != dom.body()) {
      return wide;
    }
    Element best = null;
    int most = -1;
    for (Element container : dom.body().select(CONTAINERS)) {
      boolean inner = best != null && container.parents().contains(best);
      if (!inner && container != dom.body() && Zone.of(container) == Zone.BODY) {
        int length = container.text().length();
        if (length > most) {
          best = container;
          most = length;
        }
      }
    }
    return best == null ? dom.body() : best;
  }

  static boolean isFurniture(Element element) {
    return Zone.opened(element) != null;
  }
}
