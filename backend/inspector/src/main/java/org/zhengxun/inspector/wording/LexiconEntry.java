package org.zhengxun.inspector.wording;

import java.util.List;

/**
 * A wrong expression.
 *
 * @param wrong as it must not be written
 * @param right as it should be written; empty for what must not be written at all
 * @param category one of {@link #CATEGORIES} or an office's own
 * @param severity how grave
 * @param allowed longer phrases in which the wrong form is right
 * @param conditions what has to stand, or must not stand, nearby: all of them have to hold
 * @param source where the entry comes from
 * @param note for who keeps the lexicon
 */
public record LexiconEntry(
    String wrong,
    String right,
    String category,
    Severity severity,
    List<String> allowed,
    List<ContextCondition> conditions,
    String source,
    String note) {

  /** Usual categories. 领导人姓名职务 and 落马官员 ship without entries: they name persons. */
  public static final List<String> CATEGORIES =
      List.of("领导人姓名职务", "机构名称", "法规名称", "地名", "政治表述", "落马官员", "错别字", "禁用词");

  public LexiconEntry {
    allowed = List.copyOf(allowed);
    conditions = List.copyOf(conditions);
  }

  /** An entry that holds wherever it stands. */
  public LexiconEntry(
      String wrong, String right, String category, Severity severity, List<String> allowed) {
    this(wrong, right, category, severity, allowed, List.of(), "", "");
  }
}
