package org.zhengxun.inspector.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * How a page is laid out: its zones, the boxes that templates use, its links and its visible text.
 * Made in one pass, so that neither the number of questions nor hostile nesting costs more.
 */
final class Layout {
  private final Element body;
  private final Map<Element, Zone> opened = new IdentityHashMap<>();
  private final List<Element> links = new ArrayList<>();
  private final List<Element> footers = new ArrayList<>();
  private final List<Element> landmarks = new ArrayList<>();
  private final List<Element> dated = new ArrayList<>();
  private final List<Element> labels = new ArrayList<>();
  private final List<Element> styles = new ArrayList<>(2);
  private final List<Box> containers = new ArrayList<>();
  private final FittingsReader fittings = new FittingsReader();
  private final String text;
  private Element heading;
  private boolean article;

  /** A box that may hold what the page is for, and the characters in it. */
  private static final class Box {
    private final Element element;
    private int characters;

    Box(Element element, int before) {
      this.element = element;
      this.characters = -before;
    }
  }

  Layout(Document dom, BoxName.Book names) {
    this.body = dom.body();
    Pass pass = new Pass(names);
    dom.traverse(pass);
    this.text = pass.visible.text();
  }

  /** The one pass over the document. */
  private final class Pass implements NodeVisitor {
    private final BoxName.Book names;
    private final VisibleText visible = new VisibleText();
    private final List<Box> openContainers = new ArrayList<>();
    private int characters;
    private Element openFooter;
    private boolean inBody;

    Pass(BoxName.Book names) {
      this.names = names;
    }

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode textNode) {
        if (inBody) {
          characters += textNode.getWholeText().length();
          visible.add(textNode);
          fittings.see(textNode);
        }
      } else if (node instanceof Element element) {
        inBody |= element == body;
        if (inBody) {
          visible.enter(element);
          enter(element);
        }
        fittings.see(element);
        collect(element);
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (inBody && node instanceof Element element) {
        visible.leave(element);
        leave(element);
        inBody = element != body;
      }
    }

    private void enter(Element element) {
      BoxName name = names.of(element);
      Zone zone = Zone.opened(element, name);
      if (zone != null) {
        opened.put(element, zone);
      }
      if (openFooter == null && isFooter(element, name)) {
        openFooter = element;
        footers.add(element);
      }
      if (name.container() && element != body) {
        Box box = new Box(element, characters);
        containers.add(box);
        openContainers.add(box);
      }
      article |= name.article();
      if (name.dated() || element.normalName().equals("time")) {
        dated.add(element);
      }
      if (element.normalName().equals("a") && element.hasAttr("href")) {
        links.add(element);
      }
    }

    private void leave(Element element) {
      if (element == openFooter) {
        openFooter = null;
      }
      if (!openContainers.isEmpty() && openContainers.getLast().element == element) {
        openContainers.removeLast().characters += characters;
      }
    }

    private static boolean isFooter(Element element, BoxName name) {
      return name.footer()
          || element.normalName().equals("footer")
          || element.attr("role").equals("contentinfo");
    }

    private void collect(Element element) {
      switch (element.normalName()) {
        case "h1", "h2" -> {
          heading = heading == null ? element : heading;
          article |= element.normalName().equals("h1");
        }
        case "article" -> article = true;
        case "main" -> landmarks.add(element);
        case "style" -> styles.add(element);
        case "meta" -> {
          if (element.hasAttr("name")) {
            labels.add(element);
          }
        }
        default -> {
          if (element.attributesSize() > 0) {
            if (element.attr("role").equals("main")) {
              landmarks.add(element);
            }
          }
        }
      }
    }
  }

  /** What the template is fitted with. */
  Fittings fittings() {
    return fittings.found();
  }

  /** The visible text of the page, blocks on lines of their own. */
  String text() {
    return text;
  }

  /** The zone an element opens by itself, or null when it opens none. */
  Zone opened(Element element) {
    return opened.get(element);
  }

  /** The zone an element stands in: that of the nearest box around it that opens one. */
  Zone zone(Element element) {
    if (opened.isEmpty()) {
      return Zone.BODY;
    }
    for (Element box = element; box != null; box = box.parent()) {
      Zone zone = opened.get(box);
      if (zone != null) {
        return zone;
      }
    }
    return Zone.BODY;
  }

  /** True when the element is neither navigation nor footer nor furniture. */
  boolean isBody(Element element) {
    return zone(element) == Zone.BODY;
  }

  /** True when a box around a link, told by its place in the list, holds another link. */
  boolean holdsOthers(Element box, int link) {
    return link > 0 && isInside(links.get(link - 1), box)
        || link + 1 < links.size() && isInside(links.get(link + 1), box);
  }

  /** All links of the body, in its order. */
  List<Element> links() {
    return links;
  }

  /** The boxes of the functional area at the bottom, outermost only. */
  List<Element> footers() {
    return footers;
  }

  /** Boxes that may hold the date an item was published. */
  List<Element> dated() {
    return dated;
  }

  /** The meta elements with a name. */
  List<Element> labels() {
    return labels;
  }

  /** The style elements of the page. */
  List<Element> styles() {
    return styles;
  }

  /** The first heading of the two upper levels, or null. */
  Element heading() {
    return heading;
  }

  /** True when the page looks like one that shows an item. */
  boolean hasArticle() {
    return article;
  }

  /** The landmark when the template has exactly one, else the whole body. */
  Element wide() {
    return landmarks.size() == 1 ? landmarks.getFirst() : body;
  }

  /**
   * The landmark, else the fullest of the outermost containers that templates use, else the body.
   */
  Element main() {
    if (landmarks.size() == 1) {
      return landmarks.getFirst();
    }
    Box best = null;
    for (Box box : containers) {
      boolean inner = best != null && isInside(box.element, best.element);
      if (!inner && isBody(box.element) && (best == null || box.characters > best.characters)) {
        best = box;
      }
    }
    return best == null ? body : best.element;
  }

  static boolean isInside(Element element, Element outer) {
    for (Element box = element.parent(); box != null; box = box.parent()) {
      if (box == outer) {
        return true;
      }
    }
    return false;
  }
}
