package org.zhengxun.inspector.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The date an item says it was published: label, head of the article, or a box for it. */
final class PublishedDate {
  private static final List<String> NAMES = List.of("时间", "日期");

  /** How far behind its name a date may stand. */
  private static final int NEAR = 30;

  private static final int LONGEST_BOX = 120;

  private PublishedDate() {}

  static Optional<LocalDate> of(Labels labels, Layout layout, String text) {
    return DateReader.full(labels.get("PubDate")).or(() -> named(text)).or(() -> boxed(layout));
  }

  /** True when the page says when it was published, by name or in the head of an article. */
  static boolean isPrinted(Layout layout, String text) {
    return named(text).isPresent() || layout.hasArticle() && boxed(layout).isPresent();
  }

  /** The date behind the first 发布时间, 日期 and the like that one follows. */
  private static Optional<LocalDate> named(String text) {
    for (int at = next(text, 0); at >= 0; at = next(text, at)) {
      int lineEnd = text.indexOf('\n', at);
      int end = Math.min(lineEnd < 0 ? text.length() : lineEnd, at + NEAR);
      Optional<LocalDate> date = DateReader.full(text.substring(at, end));
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  /** Where the next name ends, or -1. */
  private static int next(String text, int from) {
    int nearest = -1;
    for (String name : NAMES) {
      int at = text.indexOf(name, from);
      if (at >= 0 && (nearest < 0 || at + name.length() < nearest)) {
        nearest = at + name.length();
      }
    }
    return nearest;
  }

  private static Optional<LocalDate> boxed(Layout layout) {
    for (Element box : layout.dated()) {
      if (layout.isBody(box)) {
        String text = box.text();
        Optional<LocalDate> date =
            text.length() <= LONGEST_BOX ? DateReader.full(text) : Optional.empty();
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }
}
