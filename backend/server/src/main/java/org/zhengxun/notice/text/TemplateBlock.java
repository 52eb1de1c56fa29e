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

  /** Whether the block stands as this template words it from some records, whichever they were. */
  boolean words(TextBlock block) {
    return id.equals(block.id())
        && style == block.style()
        && lead.equals(block.lead())
        && worded(block.text(), 0);
  }

  private boolean worded(String rest, int next) {
    if (next == clauses.size()) {
      return rest.isEmpty();
    }
    Clause clause = clauses.get(next);
    return (!clause.when().isEmpty() && worded(rest, next + 1))
        || (rest.startsWith(clause.text())
            && worded(rest.substring(clause.text().length()), next + 1));
  }

  TextBlock draft(Figures figures) {
    return new TextBlock(
        id,
        style,
        lead,
        clauses.stream()
            .filter(clause -> clause.holds(figures))
            .map(Clause::text)
            .collect(Collectors.joining()));
  }
}
