package org.zhengxun.launcher.demo.site;

import static org.zhengxun.launcher.demo.site.Html.link;
import static org.zhengxun.launcher.demo.site.Html.paragraph;
import static org.zhengxun.launcher.demo.site.Html.text;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** Makes the pages of one site as they are at a moment. */
final class Pages {

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private static final int NEWEST = 6;
  private static final int NEWS_ON_HOME = 10;
  private static final int RESULTS = 20;

  private final SiteProfile profile;
  private final List<Column> columns;
  private final Articles articles;
  private final Lists lists;
  private final Blemishes blemishes;

  Pages(SiteProfile profile, List<Column> columns) {
    this.profile = profile;
    this.columns = columns;
    this.articles = new Articles(profile);
    this.lists = new Lists(columns, articles);
    this.blemishes = new Blemishes(profile);
  }

  Page home(LocalDateTime now) {
    StringBuilder main = new StringBuilder("<div class=\"panels\">\n");
    for (Column column : columns) {
      boolean news = column.type().equals("动态要闻");
      List<Lists.Item> items = lists.items(column, now, news ? NEWS_ON_HOME : NEWEST);
      if (column.topLevel() && !items.isEmpty()) {
        main.append("<section><h2>").append(link(column.path(), column.name())).append("</h2>\n");
        main.append(lists.list(items)).append("</section>\n");
      }
    }
    main.append("</div>\n").append(blemishes.onHome());
    main.append("<p>友情链接：").append(link("http://www.shaanxi.gov.cn/", "陕西省人民政府")).append("</p>\n");
    return new Page("/", profile.website().name(), null, null, main.toString());
  }

  /** The articles whose titles hold the words, newest first. */
  String search(String words, LocalDateTime now) {
    List<Lists.Item> found =
        columns.stream()
            .filter(Column::hasArticles)
            .flatMap(column -> lists.titled(column, words, now).stream())
            .limit(RESULTS)
            .toList();
    return words.isEmpty() || found.isEmpty()
        ? paragraph("没有找到相关内容，共 0 条结果。")
        : paragraph("找到 " + found.size() + " 条结果。") + lists.list(found);
  }

  Page column(Column column, LocalDateTime now) {
    StringBuilder main = heading(column);
    column.text().forEach(line -> main.append(paragraph(line)));
    columns.stream()
        .filter(below -> below.parent().equals(column.path()))
        .forEach(below -> section(main, below, now));
    return new Page(column.path(), column.name(), column, null, main.toString());
  }

  private void section(StringBuilder main, Column below, LocalDateTime now) {
    main.append("<h2>").append(link(below.path(), below.name())).append("</h2>\n");
    List<Lists.Item> items = lists.items(below, now, NEWEST);
    main.append(items.isEmpty() ? "" : lists.list(items));
  }

  /** A page of a column's list; empty when the list has no such page. */
  Optional<Page> list(Column column, int number, LocalDateTime now) {
    List<Lists.Item> all = lists.items(column, now, Integer.MAX_VALUE);
    int pages = Math.max(1, Math.ceilDiv(all.size(), Lists.PER_PAGE));
    if (number >= pages) {
      return Optional.empty();
    }
    int from = number * Lists.PER_PAGE;
    List<Lists.Item> items = all.subList(from, Math.min(all.size(), from + Lists.PER_PAGE));
    StringBuilder main = heading(column);
    main.append(items.isEmpty() ? "" : lists.list(items));
    main.append(lists.pager(column, number, pages));
    return Optional.of(new Page(column.page(number), column.name(), column, null, main.toString()));
  }

  Optional<Page> article(Column column, long n, LocalDateTime now) {
    return column.feed().find(n, now).map(entry -> article(column, entry, now));
  }

  private Page article(Column column, Feed.Entry entry, LocalDateTime now) {
    String title = articles.title(column, entry);
    StringBuilder main = new StringBuilder("<h1>" + text(title) + "</h1>\n<p class=\"info\">");
    main.append("发布时间：").append(MINUTE.format(entry.published()));
    main.append(" 来源：").append(text(profile.website().sponsor())).append("</p>\n");
    main.append("<div class=\"TRS_Editor\">\n");
    articles.paragraphs(column, entry).forEach(line -> main.append(paragraph(line)));
    if (column.type().equals("动态要闻") && entry.n() % 5 == 0) {
      main.append("<img src=\"/images/photo.svg\" alt=\"现场图片\">\n");
    }
    main.append(related(column, entry));
    main.append(blemishes.onArticle(column, entry.n())).append("</div>\n");
    main.append(neighbours(column, entry.n(), now));
    return new Page(column.article(entry.n()), title, column, entry.published(), main.toString());
  }

  /** 政策文件 and 政策解读 lead to each other. */
  private String related(Column column, Feed.Entry entry) {
    if (column.type().equals("政策文件")) {
      long n = articles.explaining(entry.n());
      String title = "《" + articles.document(entry.n()) + "》解读";
      return n < 0 ? "" : "<p>相关解读：" + link("/zcjd/content_" + n + ".html", title) + "</p>\n";
    }
    boolean linked = !profile.has(Defect.INTERPRETATION_WITHOUT_POLICY);
    if (column.type().equals("政策解读") && linked) {
      long n = articles.explained(entry.n());
      String title = "《" + articles.document(n) + "》";
      return "<p>政策原文：" + link("/zcwj/content_" + n + ".html", title) + "</p>\n";
    }
    return "";
  }

  private String neighbours(Column column, long n, LocalDateTime now) {
    return "<p class=\"pager\">"
        + neighbour("上一篇：", column, n + 1, now)
        + neighbour("下一篇：", column, n - 1, now)
        + "</p>\n";
  }

  private String neighbour(String label, Column column, long n, LocalDateTime now) {
    return column
        .feed()
        .findListed(n, now)
        .map(entry -> label + link(column.article(n), articles.title(column, entry)) + " ")
        .orElse("");
  }

  private static StringBuilder heading(Column column) {
    return new StringBuilder("<h1>" + text(column.name()) + "</h1>\n");
  }
}
