package org.zhengxun.launcher.demo.site;

import java.util.List;

/**
 * A column of a site.
 *
 * @param path from the root, with a slash at both ends
 * @param type 栏目类型 as its label says it, e.g. 动态要闻
 * @param parent path of the column above, empty for a first-level one
 * @param feed its articles, null for a column of one text or of sub-columns only
 * @param text paragraphs it shows itself
 */
record Column(String path, String name, String type, String parent, Feed feed, List<String> text) {

  static Column list(String path, String name, String type, Feed feed) {
    return new Column(path, name, type, "", feed, List.of());
  }

  static Column text(String path, String name, String type, List<String> text) {
    return new Column(path, name, type, "", null, text);
  }

  static Column channel(String path, String name, String type) {
    return new Column(path, name, type, "", null, List.of());
  }

  Column below(Column above) {
    return new Column(path, name, type, above.path, feed, text);
  }

  Column stale() {
    return new Column(path, name, type, parent, feed.stale(), text);
  }

  Column blank() {
    return new Column(path, name, type, parent, feed.blank(), text);
  }

  boolean topLevel() {
    return parent.isEmpty();
  }

  boolean hasArticles() {
    return feed != null;
  }

  /** Address of article {@code n}. */
  String article(long n) {
    return path + "content_" + n + ".html";
  }

  /** Address of a page of its list, from 0. */
  String page(int number) {
    return number == 0 ? path : path + "index_" + number + ".html";
  }
}
