package org.zhengxun.inspector.page;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Measures what fills the main area of a page, in one pass. */
final class BulkReader implements NodeVisitor {
  private static final Pattern SAYS_EMPTY =
      Pattern.compile("暂无(相关)?(内容|数据|信息|记录|资料|文章)?|(栏目|网站|页面|内容)?(正在)?建设中|内容(正在)?更新中|敬请期待");
  private static final List<String> LOADING =
      List.of("ajax", "fetch(", "XMLHttpRequest", "<record>", "datastore", ".load(", "axios");
  private static final int LONGEST_EMPTY_WORDS = 60;

  private final Element root;
  private final Layout layout;
  private final StringBuilder start = new StringBuilder();
  private int characters;
  private int furniture;
  private int headings;
  private int unseen;
  private int links;
  private boolean media;
  private boolean scripted;

  private BulkReader(Element root, Layout layout) {
    this.root = root;
    this.layout = layout;
    this.furniture = layout.isBody(root) ? 0 : 1;
  }

  static PageDigest.Bulk read(Element main, Layout layout) {
    BulkReader reader = new BulkReader(main, layout);
    main.traverse(reader);
    boolean saysEmpty =
        reader.characters <= LONGEST_EMPTY_WORDS && SAYS_EMPTY.matcher(reader.start).find();
    return new PageDigest.Bulk(
        reader.links, reader.characters, reader.media, saysEmpty, reader.scripted);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      if (furniture == 0 && headings == 0 && unseen == 0) {
        count(text.getWholeText());
      }
    } else if (node instanceof Element element) {
      step(element, 1);
      if (element.normalName().equals("script")) {
        scripted |= LOADING.stream().anyMatch(element.data()::contains);
      } else if (furniture == 0) {
        look(element);
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      step(element, -1);
    }
  }

  private void step(Element element, int by) {
    if (element != root && layout.opened(element) != null) {
      furniture += by;
    }
    switch (element.normalName()) {
      case "h1", "h2", "h3" -> headings += by;
      default -> unseen += VisibleText.isUnseen(element) ? by : 0;
    }
  }

  private void look(Element element) {
    switch (element.normalName()) {
      case "img", "video", "audio", "iframe", "embed", "object", "form", "canvas" -> media = true;
      case "a" -> links += element.hasAttr("href") && element.hasText() ? 1 : 0;
      default -> {
        // told by its words
      }
    }
  }

  private void count(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c > ' ' && c < '\u1680' || !Character.isWhitespace(c)) {
        characters++;
        if (start.length() <= LONGEST_EMPTY_WORDS) {
          start.append(c);
        }
      }
    }
  }
}
