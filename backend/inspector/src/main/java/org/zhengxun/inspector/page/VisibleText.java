package org.zhengxun.inspector.page;

import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Text as a reader sees it: no scripts, block elements on lines of their own. */
final class VisibleText implements NodeFilter {
  private static final Set<String> UNSEEN =
      Set.of("script", "style", "noscript", "template", "head", "svg", "object");

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final StringBuilder out = new StringBuilder();
  private final Predicate<Element> skip;
  private final Element root;

  private VisibleText(Element root, Predicate<Element> skip) {
    this.root = root;
    this.skip = skip;
  }

  /** The text below an element without the elements to skip; lines end where blocks end. */
  static String of(Element root, Predicate<Element> skip) {
    VisibleText text = new VisibleText(root, skip);
    root.filter(text);
    return text.out.toString().strip();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      out.append(SPACES.matcher(text.getWholeText()).replaceAll(" "));
    } else if (node instanceof Element element) {
      if (UNSEEN.contains(element.normalName()) || element != root && skip.test(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      breakLine(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      breakLine(element);
    }
    return FilterResult.CONTINUE;
  }

  private void breakLine(Element element) {
    boolean block = element.isBlock() || element.normalName().equals("br");
    if (block && !out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
      out.append('\n');
    }
  }
}
