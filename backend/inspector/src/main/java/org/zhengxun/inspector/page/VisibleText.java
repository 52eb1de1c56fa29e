package org.zhengxun.inspector.page;

import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Text as a reader sees it: no scripts, block elements on lines of their own. */
final class VisibleText {
  private final StringBuilder out = new StringBuilder();
  private int unseen;

  /** The text below an element without the elements to skip; lines end where blocks end. */
  static String of(Element root, Predicate<Element> skip) {
    VisibleText text = new VisibleText();
    root.filter(
        new NodeFilter() {
          @Override
          public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode words) {
              text.add(words);
            } else if (node instanceof Element element) {
              if (isUnseen(element) || element != root && skip.test(element)) {
                return FilterResult.SKIP_ENTIRELY;
              }
              text.enter(element);
            }
            return FilterResult.CONTINUE;
          }

          @Override
          public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
              text.leave(element);
            }
            return FilterResult.CONTINUE;
          }
        });
    return text.text();
  }

  static boolean isUnseen(Element element) {
    return switch (element.normalName()) {
      case "script", "style", "noscript", "template", "head", "svg", "object" -> true;
      default -> false;
    };
  }

  void enter(Element element) {
    if (isUnseen(element)) {
      unseen++;
    } else {
      breakLine(element);
    }
  }

  void leave(Element element) {
    if (isUnseen(element)) {
      unseen--;
    } else {
      breakLine(element);
    }
  }

  /** Adds words, each run of white space as one space. */
  void add(TextNode node) {
    if (unseen > 0) {
      return;
    }
    String words = node.getWholeText();
    int end = words.length();
    for (int i = 0; i < end; ) {
      int from = i;
      while (i < end && !isSpace(words.charAt(i))) {
        i++;
      }
      out.append(words, from, i);
      if (i < end) {
        out.append(' ');
      }
      while (i < end && isSpace(words.charAt(i))) {
        i++;
      }
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }

  private void breakLine(Element element) {
    if (unseen > 0 || out.isEmpty() || out.charAt(out.length() - 1) == '\n') {
      return;
    }
    if (element.isBlock() || element.normalName().equals("br")) {
      out.append('\n');
    }
  }

  /** Characters so far, those that {@link #text} leaves out at the ends among them. */
  int length() {
    return out.length();
  }

  /** How many characters {@link #text} leaves out at its beginning. */
  int leadingSpace() {
    String all = out.toString();
    return all.length() - all.stripLeading().length();
  }

  String text() {
    return out.toString().strip();
  }
}
