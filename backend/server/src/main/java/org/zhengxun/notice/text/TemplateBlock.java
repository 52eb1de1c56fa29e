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

  /**
   * True when these are words the template could have put there, whatever the records were: none,
   * or some of its clauses in their order.
   */
  boolean couldSay(TextBlock block) {
    return block.text().isBlank()
        || lead.strip().equals(block.lead()) && isMadeOf(block.text().strip(), 0);
  }

  private boolean isMadeOf(String rest, int clause) {
    if (rest.isEmpty()) {
      return true;
    }
    for (int next = clause; next < clauses.size(); next++) {
      String words = clauses.get(next).text().strip();
      if (!words.isEmpty()
          && rest.startsWith(words)
          && isMadeOf(rest.substring(words.length()).stripLeading(), next + 1)) {
        return true;
      }
    }
    return false;
  }
}
