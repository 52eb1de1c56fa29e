package org.zhengxun.launcher.demo.site;

import static org.zhengxun.launcher.demo.site.Html.link;
import static org.zhengxun.launcher.demo.site.Html.text;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Lists of a site's newest articles. */
final class Lists {

  /** Articles on one page of a column. */
  static final int PER_PAGE = 15;

  private static final int MOST_SEARCHED = 10_000;

  private final List<Column> columns;
  private final Articles articles;

  Lists(List<Column> columns, Articles articles) {
    this.columns = columns;
    this.articles = articles;
  }

  /** An article with the column it stands in. */
  record Item(Column column, Feed.Entry entry) {}

  /** Those of the column and of the columns below it, newest first. */
  List<Item> items(Column column, LocalDateTime now, int limit) {
    return columns.stream()
        .filter(one -> one.equals(column) || one.parent().equals(column.path()))
        .filter(Column::hasArticles)
        .flatMap(one -> one.feed().newest(now, limit).stream().map(entry -> new Item(one, entry)))
        .sorted(Comparator.comparing((Item item) -> item.entry().published()).reversed())
        .limit(limit)
        .toList();
  }

  /** Those of the column itself whose titles hold the words. */
  List<Item> titled(Column column, String words, LocalDateTime now) {
    return column.feed().newest(now, MOST_SEARCHED).stream()
        .filter(entry -> articles.title(column, entry).contains(words))
        .map(entry -> new Item(column, entry))
        .toList();
  }

  String list(List<Item> items) {
    return items.stream()
        .map(this::line)
        .collect(Collectors.joining("", "<ul class=\"list\">\n", "</ul>\n"));
  }

  private String line(Item item) {
    String href = item.column().article(item.entry().n());
    String title = articles.title(item.column(), item.entry());
    return "<li>"
        + link(href, title)
        + "<span>"
        + item.entry().published().toLocalDate()
        + "</span></li>\n";
  }

  /** Links to all pages of the column's list; nothing when there is one. */
  String pager(Column column, int number, int pages) {
    if (pages < 2) {
      return "";
    }
    StringBuilder pager = new StringBuilder("<div class=\"pager\">");
    for (int i = 0; i < pages; i++) {
      String label = String.valueOf(i + 1);
      pager.append(i == number ? "<span>" + text(label) + "</span> " : link(column.page(i), label));
    }
    return pager.append("</div>\n").toString();
  }
}
