package org.zhengxun.inspector.wording;

/** A protected phrase with what the engine compares. */
final class PhraseForm {
  private final ProtectedPhrase phrase;
  private final String form;
  private final char[] chars;
  private Tokens words;

  PhraseForm(ProtectedPhrase phrase, String form) {
    this.phrase = phrase;
    this.form = form;
    chars = form.toCharArray();
  }

  ProtectedPhrase phrase() {
    return phrase;
  }

  String form() {
    return form;
  }

  int length() {
    return chars.length;
  }

  char at(int index) {
    return chars[index];
  }

  /** Where its second half begins. */
  int middle() {
    return chars.length / 2;
  }

  /** Its words, cut when first asked; two threads may do so and come to the same. */
  Tokens words() {
    Tokens known = words;
    if (known == null) {
      known = Words.segment(form, 0);
      words = known;
    }
    return known;
  }
}
