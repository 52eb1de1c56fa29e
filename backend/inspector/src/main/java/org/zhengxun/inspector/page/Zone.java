package org.zhengxun.inspector.page;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Parts of a page, told by tag, role, class and id as the usual templates name them. */
public enum Zone {
  NAVIGATION,
  FOOTER,
  /** Breadcrumb, pager, header, side bar: neither navigation nor content. */
  FURNITURE,
  BODY;

  private static final Pattern NAVIGATION_NAME = Pattern.compile("nav|menu");
  private static final Pattern FOOTER_NAME = Pattern.compile("foot|copyright|(^|\\s)bottom");
  private static final Pattern FURNITURE_NAME =
      Pattern.compile(
          "crumb|weizhi|dqwz|sidebar|pagination|pagelist"
              + "|(^|\\s)(top|topbar|top-bar|logo|banner|head|search|searchbox|search-box)(\\s|$)"
              + "|(^|[\\s_-])(position|location|pager?|pages|fenye|header|side)($|[\\s_-])");
  private static final Pattern CRUMB_TEXT =
      Pattern.compile("^(您?(现在|当前)?(的|所在)?位置|当前(所在)?位置|您现在的位置)\\s*[:：].*", Pattern.DOTALL);
  private static final int LONGEST_CRUMB = 120;

  /** The zone an element opens by itself, or null when it opens none. */
  static Zone opened(Element element) {
    String tag = element.normalName();
    String role = element.attr("role");
    switch (tag) {
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
    if (role.equals("navigation")) {
      return NAVIGATION;
    }
    if (role.equals("contentinfo")) {
      return FOOTER;
    }
    return byName(element);
  }

  private static Zone byName(Element element) {
    String name = name(element);
    if (!name.isBlank()) {
      if (NAVIGATION_NAME.matcher(name).find()) {
        return NAVIGATION;
      }
      if (FOOTER_NAME.matcher(name).find()) {
        return FOOTER;
      }
      if (FURNITURE_NAME.matcher(name).find()) {
        return isWrapper(element) ? null : FURNITURE;
      }
    }
    return isCrumb(element) ? FURNITURE : null;
  }

  static String name(Element element) {
    String name = element.className() + " " + element.id();
    return name.toLowerCase(Locale.ROOT);
  }

  private static boolean isWrapper(Element element) {
    return element.selectFirst("main, article, footer, h1, #zoom, .TRS_Editor") != null;
  }

  private static boolean isCrumb(Element element) {
    String own = element.ownText();
    if (own.isEmpty() || own.length() > LONGEST_CRUMB || !own.contains("位置")) {
      return false;
    }
    String text = element.text();
    return text.length() <= LONGEST_CRUMB && CRUMB_TEXT.matcher(text).matches();
  }
}
