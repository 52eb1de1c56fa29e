package org.zhengxun.notice.text;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One block of a template.
 *
 * @param when figure that must have records behind it for the block to appear; empty for always
 */
public record TemplateBlock(
    String id, BlockStyle style, String when, String lead, List<Clause> clauses) {

  public TemplateBlock {
    clauses = List.copyOf(clauses);
  }

  boolean holds(Figures figures) {
    return when.isEmpty() || figures.holds(when);
  }

  TextBlock draft(Figures figures) {
    return new TextBlock(
        id,
        style,
        lead,
        clauses.stream()
            .filter(clause -> clause.holds(figures))
            .map(Clause::text)
            .collect(Collectors.joining()),
        true);
  }
}
