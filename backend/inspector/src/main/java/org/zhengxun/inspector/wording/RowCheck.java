package org.zhengxun.inspector.wording;

import java.util.Collection;
import java.util.function.BiConsumer;

/**
 * What must hold for a row of a lexicon wherever it comes from. Problems are told by the head of
 * the column, as spreadsheets and forms print it, and a message.
 */
public final class RowCheck {
  private static final int LONGEST_FORM = 100;

  private final BiConsumer<String, String> problems;

  /**
   * @param problems hears of each: the head of the column, and what is wrong there
   */
  public RowCheck(BiConsumer<String, String> problems) {
    this.problems = problems;
  }

  /** A wrong form and what belongs to it; {@link ContextCondition#parse} checks the conditions. */
  public void entry(String wrong, String right, String category, Collection<String> allowed) {
    form(LexiconSheet.ENTRY_COLUMNS.getFirst(), wrong);
    if (!wrong.isEmpty() && wrong.equals(right)) {
      problems.accept("正确写法", "与错误写法相同");
    } else if (!right.isEmpty() && CharFold.foldWidth(wrong).equals(CharFold.foldWidth(right))) {
      problems.accept("正确写法", "与错误写法只差空格、全角半角或大小写，检查时不能区分");
    }
    if (category.isEmpty()) {
      problems.accept("类别", "不能为空");
    }
    for (String phrase : allowed) {
      if (!CharFold.fold(phrase).contains(CharFold.fold(wrong))) {
        problems.accept("允许的较长表述", "“" + phrase + "”不含错误写法");
      }
    }
  }

  /** A protected phrase. */
  public void phrase(String text) {
    String column = LexiconSheet.PHRASE_COLUMNS.getFirst();
    form(column, text);
    if (!text.isEmpty() && CharFold.fold(text).length() < NearMisses.SHORTEST) {
      problems.accept(column, "至少四个字");
    }
  }

  private void form(String column, String form) {
    if (CharFold.fold(form).isEmpty()) {
      problems.accept(column, "不能为空");
    } else if (form.length() > LONGEST_FORM) {
      problems.accept(column, "超过 " + LONGEST_FORM + " 个字");
    }
  }
}
