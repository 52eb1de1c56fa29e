package org.zhengxun.inspector.page;

import java.util.List;
import java.util.regex.Pattern;
import org.zhengxun.inspector.url.WebAddress;

/** Tells what a page is for: by its labels, else by its address and its look. */
final class Kinds {
  private static final Pattern CONTENT_ADDRESS =
      Pattern.compile(
          "/t\\d{8}_\\d+|/art_[\\d_]+|/art/20\\d{2}/|/content_\\d+|content/20\\d{2}|/c\\d+/\\d+"
              + "|/20\\d{2}[-/]?\\d{2}([-/]?\\d{2})?/[^/]+\\.s?html?$|/20\\d{2}/\\d{2,4}\\.s?html?$|/\\d{6,}\\.s?html?$");
  private static final Pattern COLUMN_ADDRESS =
      Pattern.compile("(/|/(index|list|default|col\\d*)[_\\d]*\\.(s?html?|jsp|aspx?|php))$");
  private static final int ITEMS_OF_A_LIST = 3;

  /** A page that forwards says little else: 页面正在跳转，如未跳转请点击此处. */
  private static final int LONGEST_FORWARDING = 200;

  /** One that a script forwards says hardly anything. */
  private static final int LONGEST_SCRIPTED = 30;

  private Kinds() {}

  /** True when the browser goes on to another page by itself. */
  static boolean forwards(WebAddress address, List<Reference> references, String text) {
    int length = text.strip().length();
    return length <= LONGEST_FORWARDING
        && references.stream()
            .filter(reference -> reference.target() != null)
            .filter(reference -> !reference.target().equals(address))
            .anyMatch(
                reference ->
                    reference.isRefresh()
                        || reference.kind() == ReferenceKind.SCRIPT && length <= LONGEST_SCRIPTED);
  }

  static PageKind of(WebAddress address, Labels labels, List<Entry> entries, boolean namesItsDate) {
    if (labels.has("ArticleTitle")) {
      return PageKind.CONTENT;
    }
    if (labels.has("ColumnName") && !CONTENT_ADDRESS.matcher(address.path()).find()) {
      return PageKind.COLUMN;
    }
    if (CONTENT_ADDRESS.matcher(address.path()).find()) {
      return PageKind.CONTENT;
    }
    long dated = entries.stream().filter(entry -> entry.date() != null).count();
    if (dated >= ITEMS_OF_A_LIST || COLUMN_ADDRESS.matcher(address.path()).find()) {
      return PageKind.COLUMN;
    }
    return namesItsDate ? PageKind.CONTENT : PageKind.OTHER;
  }
}
