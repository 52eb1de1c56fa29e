package org.zhengxun.catalog.lexicon;

import org.zhengxun.shared.label.Labelled;
import org.zhengxun.tenancy.Actor;
import org.zhengxun.tenancy.Organisation;

/** Whose row of a lexicon it is, seen from the reader. */
public enum LexiconOrigin implements Labelled {
  OWN("本单位"),
  ABOVE("上级单位"),
  /** Holds for the organisation below and its subtree only. */
  BELOW("下级单位"),
  BUILT_IN("产品内置");

  private final String label;

  LexiconOrigin(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }

  static LexiconOrigin of(Organisation owner, Actor reader) {
    if (owner.id().equals(reader.orgId())) {
      return OWN;
    }
    return reader.covers(owner.path()) ? BELOW : ABOVE;
  }
}
