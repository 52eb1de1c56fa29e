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
      Pattern.compile(
          "暂无(相关)?(内容|数据|信息|记录|资料|文章)?|没有(找到)?(相关|任何)?(内容|信息|数据|记录)"
              + "|(栏目|网站|页面|内容)?(正在)?建设中|内容(正在)?更新中|敬请期待");

  /** A sentence or a part of one, or a value behind its name: “县长：某某”. */
  private static final Pattern STATEMENT =
      Pattern.compile("[\\p{IsHan}\\d]{4}[。，；]|\\p{IsHan}{2}[:：]\\s*[\\p{IsHan}\\d]{2,}");

  /** What templates print about any page. */
  private static final Pattern FRAME =
      Pattern.compile("位置|来源|作者|编辑|字[号体]|日期|时间|浏览|阅读|点击|次数|分享|打印|关闭|主办|承办|共\\s*\\d+|第\\s*\\d+");

  private static final List<String> LOADING =
      List.of("ajax", "fetch(", "XMLHttpRequest", "<record>", "datastore", ".load(", "axios");
  static final int LONGEST_EMPTY_WORDS = 60;

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
  private boolean tells;
  private final Pieces.Gatherer pieces;

  private BulkReader(Element root, Layout layout, boolean keepPieces) {
    this.pieces = keepPieces ? new Pieces.Gatherer() : null;
    this.root = root;
    this.layout = layout;
    this.furniture = layout.isBody(root) ? 0 : 1;
  }

  /**
   * @param keepPieces says whether the page may be a column, whose pieces are compared with others
   */
  static PageDigest.Bulk read(Element main, Layout layout, boolean keepPieces) {
    BulkReader reader = new BulkReader(main, layout, keepPieces);
    main.traverse(reader);
    boolean saysEmpty =
        reader.characters <= LONGEST_EMPTY_WORDS && SAYS_EMPTY.matcher(reader.start).find();
    return new PageDigest.Bulk(
        reader.links,
        reader.characters,
        reader.media,
        saysEmpty,
        reader.tells,
        reader.scripted,
        keepPieces ? reader.pieces.pieces() : Pieces.NONE);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      if (furniture == 0 && headings == 0 && unseen == 0) {
        words(text.getWholeText());
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
      case "img", "video", "audio", "iframe", "embed", "object", "form", "canvas" -> {
        media = true;
        if (pieces != null) {
          pieces.media(element.attr("src") + element.attr("data") + element.attr("action"));
        }
      }
      case "a" -> {
        if (element.hasAttr("href") && element.hasText()) {
          links++;
          if (pieces != null) {
            pieces.link(element.attr("href"));
          }
        }
      }
      default -> {
        // told by its words
      }
    }
  }

  private void words(String words) {
    int before = characters;
    count(words);
    int length = characters - before;
    if (length > 0 && pieces != null) {
      boolean saysEmpty = length <= LONGEST_EMPTY_WORDS && SAYS_EMPTY.matcher(words).find();
      boolean statement =
          !saysEmpty
              && (length > LONGEST_EMPTY_WORDS
                  || STATEMENT.matcher(words).find() && !FRAME.matcher(words).find());
      tells |= statement;
      pieces.words(words, length, saysEmpty, statement);
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
