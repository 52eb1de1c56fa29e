package org.zhengxun.inspector.wording;

import java.util.List;

/** An entry with what the engine compares. */
final class EntryForm {
  /** A sentence is looked at no further than this. */
  private static final int LONGEST_SENTENCE = 500;

  /** Up to this length a form is as likely part of other words as a word. */
  private static final int SHORT = 3;

  private final LexiconEntry entry;
  private final String form;

  /** The form in its own script when only the script makes it wrong, else null. */
  private final String exact;

  private final List<String> allowed;
  private final List<ContextCondition> conditions;

  EntryForm(LexiconEntry entry) {
    this.entry = entry;
    form = CharFold.fold(entry.wrong());
    exact = form.equals(CharFold.fold(entry.right())) ? CharFold.foldWidth(entry.wrong()) : null;
    allowed = entry.allowed().stream().map(CharFold::fold).filter(p -> p.contains(form)).toList();
    conditions =
        entry.conditions().stream()
            .map(
                c ->
                    new ContextCondition(
                        c.words().stream().map(CharFold::fold).toList(),
                        c.present(),
                        c.where(),
                        c.within()))
            .toList();
  }

  LexiconEntry entry() {
    return entry;
  }

  String form() {
    return form;
  }

  /** Whether the form that stands at a place is meant by the entry. */
  boolean holds(FoldedText text, int at) {
    int end = at + form.length();
    return (exact == null || CharFold.foldWidth(original(text, at, end)).equals(exact))
        && !insideLatin(text, at, end)
        && conditions.stream().allMatch(condition -> holds(condition, text, at, end))
        && !isAllowed(text, at)
        && !cutsWord(text, at, end);
  }

  private static String original(FoldedText text, int start, int end) {
    return text.original().substring(text.origin(start), text.origin(end - 1) + 1);
  }

  private static boolean insideLatin(FoldedText text, int start, int end) {
    return touches(text, start - 1, start) || touches(text, end - 1, end);
  }

  private static boolean touches(FoldedText text, int left, int right) {
    return left >= 0
        && right < text.length()
        && isLatin(text.at(left))
        && isLatin(text.at(right))
        && text.origin(right) == text.origin(left) + 1;
  }

  private static boolean isLatin(char c) {
    return c < 0x2E80 && Character.isLetterOrDigit(c);
  }

  private static boolean holds(ContextCondition condition, FoldedText text, int start, int end) {
    boolean stands =
        condition.words().stream().anyMatch(word -> stands(word, condition, text, start, end));
    return stands == condition.present();
  }

  private static boolean stands(
      String word, ContextCondition condition, FoldedText text, int start, int end) {
    int reach = condition.within() + word.length();
    return switch (condition.where()) {
      case BEFORE -> text.startsWith(word, start - word.length());
      case BEHIND -> text.startsWith(word, end);
      case NEAR ->
          text.contains(word, text.lineStart(start, reach), start)
              || text.contains(word, end, text.lineEnd(end, reach));
      case SENTENCE ->
          text.contains(word, text.sentenceStart(start, LONGEST_SENTENCE), start)
              || text.contains(word, end, text.sentenceEnd(end, LONGEST_SENTENCE));
    };
  }

  private boolean isAllowed(FoldedText text, int start) {
    for (String phrase : allowed) {
      for (int at = phrase.indexOf(form); at >= 0; at = phrase.indexOf(form, at + 1)) {
        if (text.startsWith(phrase, start - at)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean cutsWord(FoldedText text, int start, int end) {
    boolean left = Words.anyAcross(text, start);
    boolean right = Words.anyAcross(text, end);
    boolean suspicious = form.length() <= SHORT ? left || right : left && right;
    if (!suspicious) {
      return false;
    }
    Tokens tokens = Words.around(text, start, end);
    boolean cutLeft = tokens.cutBefore(start);
    boolean cutRight = tokens.cutBefore(end);
    return form.length() <= SHORT ? cutLeft || cutRight : cutLeft && cutRight;
  }
}
