package org.zhengxun.inspector.page;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Parts of a page, told by tag, role, class and id as the usual templates name them. */
public enum Zone {
  NAVIGATION,
  FOOTER,
  /** Breadcrumb, pager, header, side bar: neither navigation nor content. */
  FURNITURE,
  BODY;

  private static final Evaluator CONTENT =
      QueryParser.parse("main, article, footer, h1, #zoom, .TRS_Editor");
  private static final Pattern CRUMB_TEXT =
      Pattern.compile("^(您?(现在|当前)?(的|所在)?位置|当前(所在)?位置|您现在的位置)\\s*[:：].*", Pattern.DOTALL);
  private static final String CRUMB_WORD = "位置";
  private static final int LONGEST_CRUMB = 120;

  /** The zone an element opens by itself, or null when it opens none. */
  static Zone opened(Element element, BoxName name) {
    switch (element.normalName()) {
      case "nav" -> {
        return NAVIGATION;
      }
      case "footer" -> {
        return FOOTER;
      }
      case "header", "aside" -> {
        return FURNITURE;
      }
      case "body", "html", "main", "article", "a", "li", "img" -> {
        return null;
      }
      default -> {
        // told by role and name below
      }
    }
    if (element.attributesSize() > 0) {
      switch (element.attr("role")) {
        case "navigation" -> {
          return NAVIGATION;
        }
        case "contentinfo" -> {
          return FOOTER;
        }
        default -> {
          // told by name below
        }
      }
    }
    if (name.zone() != null) {
      return name.zone() == FURNITURE && wraps(element) ? null : name.zone();
    }
    return isCrumb(element) ? FURNITURE : null;
  }

  private static boolean wraps(Element element) {
    return element.selectFirst(CONTENT) != null;
  }

  private static boolean isCrumb(Element element) {
    if (!saysPlace(element)) {
      return false;
    }
    String text = element.text();
    return text.length() <= LONGEST_CRUMB && CRUMB_TEXT.matcher(text).matches();
  }

  private static boolean saysPlace(Element element) {
    for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
      if (child instanceof TextNode text) {
        String own = text.getWholeText();
        if (own.length() <= LONGEST_CRUMB && own.contains(CRUMB_WORD)) {
          return true;
        }
      }
    }
    return false;
  }
}
