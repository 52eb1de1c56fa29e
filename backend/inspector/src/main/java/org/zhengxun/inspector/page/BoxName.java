package org.zhengxun.inspector.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What the usual templates mean by a class and an id.
 *
 * @param zone the part of the page such a box opens, or null
 * @param footer true when it belongs to the functional area at the bottom
 * @param container true when it may hold what the page is for
 * @param dated true when it may hold the date an item was published
 * @param article true when it holds the words of an item
 */
record BoxName(Zone zone, boolean footer, boolean container, boolean dated, boolean article) {
  private static final BoxName NONE = new BoxName(null, false, false, false, false);
  private static final Pattern NAVIGATION = Pattern.compile("nav|menu");
  private static final Pattern FOOTER = Pattern.compile("foot|copyright|(^|\\s)bottom");
  private static final Pattern FURNITURE =
      Pattern.compile(
          "crumb|weizhi|dqwz|sidebar|pagination|pagelist"
              + "|(^|\\s)(top|topbar|top-bar|logo|banner|head|search|searchbox|search-box)(\\s|$)"
              + "|(^|[\\s_-])(position|location|pager?|pages|fenye|header|side)($|[\\s_-])");
  private static final Pattern FOOTER_AREA = Pattern.compile("foot|bottom|copyright");
  private static final Pattern CONTAINER =
      Pattern.compile("content|main|list|article|(^|\\s)trs_editor(\\s|$)");
  private static final Pattern DATED = Pattern.compile("date|time|info|source");
  private static final Pattern DATED_ID = Pattern.compile("date|time");
  private static final Pattern ARTICLE = Pattern.compile("(^|\\s)trs_editor(\\s|$)");
  private static final Pattern CONTAINER_ID = Pattern.compile("content|main|list|^zoom$");

  private static final int LONGEST_ID = 40;
  private static final List<String> WORDS_OF_IDS =
      List.of(
          "nav",
          "menu",
          "foot",
          "copyright",
          "bottom",
          "crumb",
          "weizhi",
          "dqwz",
          "side",
          "pag",
          "top",
          "logo",
          "banner",
          "head",
          "search",
          "position",
          "location",
          "fenye",
          "content",
          "main",
          "list",
          "zoom",
          "date",
          "time");

  private static BoxName read(String classes, String id) {
    String both = (classes + " " + id).toLowerCase(Locale.ROOT);
    String lowerClasses = classes.toLowerCase(Locale.ROOT);
    String lowerId = id.toLowerCase(Locale.ROOT);
    return new BoxName(
        zone(both),
        FOOTER_AREA.matcher(both).find(),
        CONTAINER.matcher(lowerClasses).find() || CONTAINER_ID.matcher(lowerId).find(),
        DATED.matcher(lowerClasses).find() || DATED_ID.matcher(lowerId).find(),
        ARTICLE.matcher(lowerClasses).find() || lowerId.equals("zoom"));
  }

  /**
   * Ids are mostly numbers of items and names of places in a text, each other than the last: those
   * that say nothing of the template are left out.
   */
  private static String meaningful(String id) {
    if (id.isEmpty() || id.length() > LONGEST_ID) {
      return "";
    }
    String lower = id.toLowerCase(Locale.ROOT);
    for (String word : WORDS_OF_IDS) {
      if (lower.contains(word)) {
        return lower;
      }
    }
    return "";
  }

  private static Zone zone(String name) {
    if (NAVIGATION.matcher(name).find()) {
      return Zone.NAVIGATION;
    }
    if (FOOTER.matcher(name).find()) {
      return Zone.FOOTER;
    }
    return FURNITURE.matcher(name).find() ? Zone.FURNITURE : null;
  }

  /**
   * The names of a site's templates, each read once: pages repeat the same few thousands of times.
   */
  static final class Book {
    private static final int MOST = 20_000;

    private final Map<String, BoxName> known = new ConcurrentHashMap<>();

    BoxName of(Element element) {
      if (element.attributesSize() == 0) {
        return NONE;
      }
      String classes = element.attr("class");
      String id = meaningful(element.attr("id"));
      if (classes.isEmpty() && id.isEmpty()) {
        return NONE;
      }
      String key = id.isEmpty() ? classes : classes + '\n' + id;
      BoxName name = known.get(key);
      if (name == null) {
        name = read(classes, id);
        if (known.size() < MOST) {
          known.put(key, name);
        }
      }
      return name;
    }
  }
}
