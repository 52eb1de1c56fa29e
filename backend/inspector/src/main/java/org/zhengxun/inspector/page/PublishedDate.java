package org.zhengxun.inspector.page;

import java.time.LocalDate;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The date an item says it was published: label, head of the article, or a box for it. */
final class PublishedDate {
  private static final String TIME = "时间";
  private static final String DAY = "日期";

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
    int time = text.indexOf(TIME);
    int day = text.indexOf(DAY);
    while (time >= 0 || day >= 0) {
      // each is looked for where it was found last, never the whole text again for both
      boolean timeFirst = day < 0 || time >= 0 && time < day;
      int end = timeFirst ? time + TIME.length() : day + DAY.length();
      Optional<LocalDate> date = DateReader.full(near(text, end));
      if (date.isPresent()) {
        return date;
      }
      time = timeFirst ? text.indexOf(TIME, end) : time;
      day = timeFirst ? day : text.indexOf(DAY, end);
    }
    return Optional.empty();
  }

  private static String near(String text, int from) {
    String near = text.substring(from, Math.min(text.length(), from + NEAR));
    int lineEnd = near.indexOf('\n');
    return lineEnd < 0 ? near : near.substring(0, lineEnd);
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
