package org.zhengxun.inspector.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The functional area at the bottom of a page (页面底部功能区).
 *
 * @param elements its boxes, outermost only
 * @param text their text; the text of the whole page when the template names no footer
 */
public record Footer(List<Element> elements, String text) {
  private static final String NAMED =
      "footer, [role=contentinfo], [class*=foot], [id*=foot], [class*=Foot], [id*=Foot],"
          + " [class*=bottom], [id*=bottom], [class*=copyright], [id*=copyright]";

  static Footer of(Document dom) {
    List<Element> outermost = new ArrayList<>();
    for (Element element : dom.select(NAMED)) {
      if (element.parents().stream().noneMatch(outermost::contains)) {
        outermost.add(element);
      }
    }
    if (outermost.isEmpty()) {
      return new Footer(List.of(dom.body()), VisibleText.of(dom.body(), element -> false));
    }
    StringBuilder text = new StringBuilder();
    for (Element element : outermost) {
      text.append(VisibleText.of(element, child -> false)).append('\n');
    }
    return new Footer(List.copyOf(outermost), text.toString().strip());
  }

  /** True when some element of the footer matches the selector. */
  public boolean has(String selector) {
    return elements.stream().anyMatch(element -> element.selectFirst(selector) != null);
  }
}
