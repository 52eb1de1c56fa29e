package org.zhengxun.notice.docx;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;

/**
 * A table on pages of its own. Its number follows from its place in the document.
 *
 * @param rows cells by column, one list per row
 * @param notes lines below the table
 * @param landscape true for a table too wide for an upright page
 */
@RegisterForReflection
public record Annex(
    String title,
    List<AnnexColumn> columns,
    List<List<String>> rows,
    List<String> notes,
    boolean landscape) {

  public Annex {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    notes = List.copyOf(notes);
    for (var row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            "a row has " + row.size() + " cells in a table of " + columns.size() + " columns");
      }
    }
  }
}
