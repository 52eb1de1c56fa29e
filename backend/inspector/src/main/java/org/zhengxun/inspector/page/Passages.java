package org.zhengxun.inspector.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Tells in which element of a page a passage of its text stands. Reads the page again when first
 * asked; not to be kept.
 */
public final class Passages {
  /** Longer ids and classes are made by machines and help nobody. */
  private static final int LONGEST_NAME = 40;

  private static final int MOST_ABOVE = 12;

  private final Page page;

  /** Where the words of each text node begin in the page's text. */
  private int[] starts;

  private List<TextNode> nodes;

  public Passages(Page page) {
    this.page = page;
  }

  /**
   * The block or link around a place, with the nearest box that has a name: {@code div.content p}.
   *
   * @param offset a place in {@link Page#text()}
   * @return null when the text holds no such place
   */
  public String element(int offset) {
    if (starts == null) {
      read();
    }
    int node = nodeAt(offset);
    return node < 0 ? null : named(nodes.get(node));
  }

  private void read() {
    Reading reading = new Reading();
    page.dom().body().traverse(reading);
    int lead = reading.visible.leadingSpace();
    starts = reading.starts.stream().mapToInt(start -> start - lead).toArray();
    nodes = reading.nodes;
  }

  /** Follows the text as it was written when the page was read. */
  private static final class Reading implements NodeVisitor {
    private final VisibleText visible = new VisibleText();
    private final List<Integer> starts = new ArrayList<>();
    private final List<TextNode> nodes = new ArrayList<>();

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        int start = visible.length();
        visible.add(words);
        if (visible.length() > start) {
          starts.add(start);
          nodes.add(words);
        }
      } else if (node instanceof Element element) {
        visible.enter(element);
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        visible.leave(element);
      }
    }
  }

  /** The last node that begins at the place or before it, or -1. */
  private int nodeAt(int offset) {
    int low = -1;
    int high = starts.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (starts[middle] <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private static String named(TextNode words) {
    Element own = (Element) words.parent();
    while (!own.isBlock() && !own.normalName().equals("a") && own.parent() != null) {
      own = own.parent();
    }
    String label = label(own);
    Element box = own;
    for (int i = 0; i < MOST_ABOVE && box != null && !isNamed(box); i++) {
      box = box.parent();
    }
    return box == null || box == own || !isNamed(box) ? label : label(box) + " " + label;
  }

  private static boolean isNamed(Element element) {
    return !name(element).isEmpty();
  }

  private static String label(Element element) {
    String href = element.normalName().equals("a") && element.hasAttr("href") ? "[href]" : "";
    return element.normalName() + name(element) + href;
  }

  /** Its id, else its first class, as style sheets write them; empty for none of use. */
  private static String name(Element element) {
    if (element.attributesSize() == 0) {
      return "";
    }
    String id = element.id();
    if (isName(id)) {
      return "#" + id;
    }
    String classes = element.className().strip();
    int end = 0;
    while (end < classes.length() && !Character.isWhitespace(classes.charAt(end))) {
      end++;
    }
    String first = classes.substring(0, end);
    return isName(first) ? "." + first : "";
  }

  private static boolean isName(String name) {
    return !name.isEmpty()
        && name.length() <= LONGEST_NAME
        && name.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_');
  }
}
