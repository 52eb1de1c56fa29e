package org.zhengxun.catalog.lexicon;

import org.zhengxun.shared.label.Labelled;

/** How an expression was found; as {@link org.zhengxun.inspector.wording.Hit.Kind}. */
public enum LexiconHitKind implements Labelled {
  ENTRY("词库"),
  NEAR_MISS("与固定表述差一个字"),
  SPELLING("疑似错别字");

  private final String label;

  LexiconHitKind(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
