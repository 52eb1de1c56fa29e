package org.zhengxun.inspector.page;

import java.nio.charset.Charset;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.zhengxun.inspector.url.AddressParser;
import org.zhengxun.inspector.url.InvalidAddressException;
import org.zhengxun.inspector.url.WebAddress;

/**
 * What a page's references are relative to: the first {@code base} with an address, or the page.
 */
final class DocumentBase implements NodeFilter {
  private static final String BASE = "<base";

  private Element found;

  private DocumentBase() {}

  /**
   * @param text the page as written: few pages have a base, and looking for none takes a while
   */
  static WebAddress of(String text, Document dom, WebAddress page, Charset charset) {
    return mayHoldOne(text) ? of(dom, page, charset) : page;
  }

  private static boolean mayHoldOne(String text) {
    for (int i = text.indexOf('<'); i >= 0; i = text.indexOf('<', i + 1)) {
      if (text.regionMatches(true, i, BASE, 0, BASE.length())) {
        return true;
      }
    }
    return false;
  }

  private static WebAddress of(Document dom, WebAddress page, Charset charset) {
    DocumentBase search = new DocumentBase();
    dom.filter(search);
    if (search.found == null) {
      return page;
    }
    try {
      return AddressParser.resolve(page, search.found.attr("href"), charset).orElse(page);
    } catch (InvalidAddressException e) {
      return page;
    }
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof Element element) {
      String name = element.normalName();
      if (name.equals("base") && element.hasAttr("href")) {
        found = element;
        return FilterResult.STOP;
      }
      return name.equals("template") ? FilterResult.SKIP_CHILDREN : FilterResult.CONTINUE;
    }
    return FilterResult.CONTINUE;
  }
}
