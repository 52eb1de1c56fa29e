package org.zhengxun.inspector.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.QueryParser;
import org.zhengxun.inspector.page.HiddenLink.Way;

/**
 * Finds links that stand in a page without being seen: by inline style, by the page's own style
 * element, by old attributes. Menus, lists to drop down and dialogs that scripts show are left out.
 * What style sheets of their own hide is not known here.
 */
public final class HiddenLinks {
  private static final Pattern SHOWN_LATER =
      Pattern.compile(
          "nav|menu|drop|select|tab|pop|layer|dialog|modal|tip|wx|weixin|code|share|list|sub|link|more|box|float|mobile|phone",
          Pattern.CASE_INSENSITIVE);
  private static final Evaluator PICTURE = QueryParser.parse("img, svg, i, input");
  private static final Pattern NAME = Pattern.compile("[.#][\\w-]+");
  private static final Pattern ODD =
      Pattern.compile("[\\u200B-\\u200F\\u202A-\\u202E\\u2060\\uFEFF\\u00AD]");

  private static final int LONGEST = 500;

  private final Map<Way, Set<String>> named = new EnumMap<>(Way.class);
  private final Map<Element, Optional<Way>> boxes = new IdentityHashMap<>();
  private final Page page;

  private HiddenLinks(Page page) {
    this.page = page;
  }

  /** The hidden ones among the links whose address, as written, is asked about. */
  public static List<HiddenLink> in(Page page, Predicate<String> asked) {
    HiddenLinks reader = new HiddenLinks(page);
    List<HiddenLink> found = new ArrayList<>(0);
    boolean read = false;
    for (Element link : page.links()) {
      String href = link.attr("href");
      if (href.isEmpty() || !asked.test(href)) {
        continue;
      }
      if (!read) {
        reader.styles();
        read = true;
      }
      Way way = reader.way(link);
      if (way != null) {
        found.add(
            new HiddenLink(
                Excerpt.kept(href.strip(), LONGEST),
                Excerpt.kept(link.text().strip(), LONGEST),
                way));
      }
    }
    return found;
  }

  private void styles() {
    for (Element style : page.styles()) {
      String css = style.data();
      int before = -1;
      int open = -1;
      for (int brace = brace(css, 0); brace < css.length(); brace = brace(css, brace + 1)) {
        if (css.charAt(brace) == '{') {
          before = Math.max(before, open);
          open = brace;
        } else {
          if (open > before + 1) {
            rule(css.substring(before + 1, open), css.substring(open + 1, brace));
          }
          before = brace;
        }
      }
    }
  }

  private static int brace(String css, int from) {
    int at = from;
    while (at < css.length() && css.charAt(at) != '{' && css.charAt(at) != '}') {
      at++;
    }
    return at;
  }

  private void rule(String selector, String declarations) {
    Way way = HidingStyle.of(declarations);
    if (way != null && way != Way.UNSEEN && selector.indexOf(':') < 0) {
      Matcher name = NAME.matcher(selector.substring(selector.lastIndexOf(' ') + 1));
      if (name.find()) {
        named.computeIfAbsent(way, w -> new HashSet<>()).add(name.group());
      }
    }
  }

  private Way way(Element link) {
    boolean pictured = link.selectFirst(PICTURE) != null;
    for (Element box = link; box != null && box != page.dom().body(); box = box.parent()) {
      Way way = box.attributesSize() == 0 ? null : known(box);
      // words moved away from an icon that is their own background
      boolean icon = box == link && way == Way.OFF_SCREEN && box.attr("style").contains("indent");
      way = icon ? null : way;
      if (way == Way.UNSEEN && mayBeShown(link)) {
        way = null;
      }
      boolean spacing =
          pictured && (way == Way.SAME_COLOUR || way == Way.OFF_SCREEN && box == link);
      if (way != null && !spacing) {
        return way;
      }
    }
    if (!pictured && hasWordsWithoutSizeOnly(link)) {
      return Way.TINY;
    }
    return ODD.matcher(link.wholeText()).find() ? Way.ODD_CHARACTERS : null;
  }

  /**
   * True when the link has words and each stands in an element, the link at the outermost, whose
   * own style gives it no size: no style sheet gives it back. Of boxes around links it is not
   * taken: layouts do so against white space, and their sheets give the links a size again.
   */
  private static boolean hasWordsWithoutSizeOnly(Element link) {
    boolean[] words = {false, false};
    link.filter(
        (node, depth) -> {
          if (!(node instanceof TextNode text) || text.isBlank()) {
            return NodeFilter.FilterResult.CONTINUE;
          }
          words[0] = true;
          words[1] = !isWithoutSize((Element) text.parent(), link);
          return words[1] ? NodeFilter.FilterResult.STOP : NodeFilter.FilterResult.CONTINUE;
        });
    return words[0] && !words[1];
  }

  private static boolean isWithoutSize(Element parent, Element link) {
    for (Element box = parent; box != null; box = box.parent()) {
      Boolean taken = HidingStyle.takesSize(box.attr("style"));
      if (taken != null) {
        return taken;
      }
      if (box == link || box.hasAttr("class") || box.hasAttr("id")) {
        return false;
      }
    }
    return false;
  }

  /** Boxes hold many links: each is looked at once. */
  private Way known(Element box) {
    return boxes.computeIfAbsent(box, b -> Optional.ofNullable(own(b))).orElse(null);
  }

  private Way own(Element box) {
    Way way = HidingStyle.of(box.attr("style"));
    if (way == null && box.hasAttr("hidden")) {
      way = Way.UNSEEN;
    }
    if (way == null
        && box.normalName().equals("marquee")
        && (isTiny(box, "height") || isTiny(box, "width"))) {
      way = Way.TINY;
    }
    return way == null && !named.isEmpty() ? byName(box) : way;
  }

  private Way byName(Element box) {
    for (Map.Entry<Way, Set<String>> entry : named.entrySet()) {
      boolean matches =
          !box.id().isEmpty() && entry.getValue().contains("#" + box.id())
              || box.classNames().stream().anyMatch(name -> entry.getValue().contains("." + name));
      if (matches) {
        return entry.getKey();
      }
    }
    return null;
  }

  private static boolean isTiny(Element box, String attribute) {
    return box.attr(attribute).strip().matches("[0-5](px)?");
  }

  private static boolean mayBeShown(Element link) {
    for (Element box = link; box != null; box = box.parent()) {
      String names = box.className() + " " + box.id();
      if (names.length() > 1 && SHOWN_LATER.matcher(names.toLowerCase(Locale.ROOT)).find()) {
        return true;
      }
    }
    return false;
  }
}
