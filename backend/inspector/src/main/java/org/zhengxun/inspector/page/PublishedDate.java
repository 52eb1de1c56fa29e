package org.zhengxun.inspector.page;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The date an item says it was published: label, head of the article, or a box for it. */
final class PublishedDate {
  private static final Pattern NAMED =
      Pattern.compile("(发布|发文|发稿|上传|更新|印发|公开|成文)?(时间|日期)\\s*[:：]?\\s*([^\\n]{0,30})");
  private static final String BOXES =
      "time, [class*=date], [class*=time], [class*=info], [class*=source], [id*=date], [id*=time]";

  private PublishedDate() {}

  static Optional<LocalDate> of(Labels labels, Document dom, Layout layout, String text) {
    return DateReader.full(labels.get("PubDate"))
        .or(() -> named(text))
        .or(() -> boxed(dom, layout));
  }

  /** True when the page says when it was published, by name or in the head of an article. */
  static boolean isPrinted(Document dom, Layout layout, String text) {
    boolean article = dom.selectFirst("h1, #zoom, .TRS_Editor, article") != null;
    return named(text).isPresent() || article && boxed(dom, layout).isPresent();
  }

  private static Optional<LocalDate> named(String text) {
    Matcher matcher = NAMED.matcher(text);
    while (matcher.find()) {
      Optional<LocalDate> date = DateReader.full(matcher.group(3));
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> boxed(Document dom, Layout layout) {
    for (Element box : dom.body().select(BOXES)) {
      if (layout.isBody(box)) {
        String text = box.text();
        Optional<LocalDate> date = text.length() <= 120 ? DateReader.full(text) : Optional.empty();
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }
}
