package org.zhengxun.notice.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where a text and the records part: figures of the standard text that were deleted, figures whose
 * records are gone, and digits typed in paragraphs that speak of figures. All may be meant, so all
 * are warnings.
 */
public final class TextReview {
  private static final Pattern DIGITS = Pattern.compile("[0-9０-９]+(?:[.．][0-9０-９]+)?[%％]?");
  private static final String DEADLINE = "deadline";

  private final NoticeText text;
  private final Map<String, TextBlock> standard = new HashMap<>();
  private final Set<String> expected = new LinkedHashSet<>();
  private final Figures figures;

  private TextReview(NoticeText text, NoticeText standard, Figures figures) {
    this.text = text;
    this.figures = figures;
    for (TextBlock block : standard.blocks()) {
      this.standard.put(block.id(), block);
      expected.addAll(NoticeText.keys(block));
    }
  }

  /**
   * The warnings of a text, each a sentence; empty when it says all figures as the records do.
   *
   * @param standard what the template words from the same figures
   */
  public static List<String> warnings(NoticeText text, NoticeText standard, Figures figures) {
    return new TextReview(text, standard, figures).warnings();
  }

  private List<String> warnings() {
    List<String> warnings = new ArrayList<>();
    String missing = String.join("、", missing());
    if (!missing.isEmpty()) {
      warnings.add("正文中缺少来自记录的：" + missing);
    }
    String gone = String.join("、", gone());
    if (!gone.isEmpty()) {
      warnings.add("正文中仍写有记录中已没有的：" + gone + "，请删改相关语句或重新生成正文");
    }
    String typed = String.join("、", typed());
    if (!typed.isEmpty()) {
      warnings.add("正文中手工输入的数字：" + typed + "，不随记录更新，请核对");
    }
    return warnings;
  }

  private List<String> missing() {
    Set<String> used = used();
    return expected.stream()
        .filter(key -> !used.contains(key))
        .flatMap(key -> figures.find(key).stream())
        .filter(figure -> figure.kind() != Figure.Kind.WORD || figure.key().equals(DEADLINE))
        .map(Figure::label)
        .toList();
  }

  /** Of a blank paragraph nothing is printed, of a figure without records a nought. */
  private List<String> gone() {
    return used().stream()
        .filter(key -> !expected.contains(key))
        .flatMap(key -> figures.find(key).stream())
        .filter(figure -> figure.kind() != Figure.Kind.WORD && figure.amount() == 0)
        .map(Figure::label)
        .toList();
  }

  private Set<String> used() {
    return text.blocks().stream()
        .flatMap(block -> NoticeText.keys(block).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Set<String> typed() {
    Set<String> typed = new LinkedHashSet<>();
    for (TextBlock block : text.blocks()) {
      TextBlock before = standard.get(block.id());
      if (speaksOfFigures(block) || (before != null && speaksOfFigures(before))) {
        Set<String> own = digits(block);
        own.removeAll(before == null ? Set.of() : digits(before));
        typed.addAll(own);
      }
    }
    return typed;
  }

  private static boolean speaksOfFigures(TextBlock block) {
    return !NoticeText.keys(block).isEmpty();
  }

  private static Set<String> digits(TextBlock block) {
    return DIGITS
        .matcher(NoticeText.words(block))
        .results()
        .map(match -> match.group())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
