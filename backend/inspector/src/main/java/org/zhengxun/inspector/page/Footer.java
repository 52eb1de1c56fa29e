package org.zhengxun.inspector.page;

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

  static Footer of(Document dom, Layout layout) {
    if (layout.footers().isEmpty()) {
      return new Footer(List.of(dom.body()), layout.text());
    }
    StringBuilder text = new StringBuilder();
    for (Element element : layout.footers()) {
      text.append(VisibleText.of(element, child -> false)).append('\n');
    }
    return new Footer(List.copyOf(layout.footers()), text.toString().strip());
  }

  /** True when some element of the footer matches the selector. */
  public boolean has(String selector) {
    return elements.stream().anyMatch(element -> element.selectFirst(selector) != null);
  }
}
