package org.zhengxun.inspector.page;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The text of a link. Where a page closes none, each holds all the others: their whole texts would
 * be millions of characters each.
 */
final class ShortText implements NodeFilter {
  /** No title is nearly as long. */
  private static final int LONGEST = 1000;

  private int characters;
  private boolean more;

  private ShortText() {}

  /** The element's text, of a long one the beginning. */
  static String of(Element element) {
    ShortText measure = new ShortText();
    element.filter(measure);
    return measure.more ? beginning(element) : element.text();
  }

  private static String beginning(Element element) {
    StringBuilder out = new StringBuilder();
    element.filter(
        (node, depth) -> {
          if (node instanceof TextNode text) {
            String words = text.getWholeText();
            out.append(words, 0, Math.min(words.length(), LONGEST)).append(' ');
          }
          return out.length() > LONGEST ? FilterResult.STOP : FilterResult.CONTINUE;
        });
    return out.toString().replaceAll("\\s+", " ");
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      characters += text.getWholeText().length();
    }
    more = characters > LONGEST;
    return more ? FilterResult.STOP : FilterResult.CONTINUE;
  }
}
