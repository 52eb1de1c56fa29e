package org.zhengxun.catalog.lexicon;

import org.zhengxun.shared.label.Labelled;

/** What a row of a lexicon is. */
public enum LexiconKind implements Labelled {
  /** A wrong form and how it should be written. */
  ENTRY("错误表述"),
  /** A fixed expression; what differs from it by one character is a candidate. */
  PHRASE("固定表述");

  private final String label;

  LexiconKind(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
