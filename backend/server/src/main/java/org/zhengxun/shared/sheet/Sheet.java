package org.zhengxun.shared.sheet;

import java.util.List;

/**
 * The rows of one table in file order; blank rows are left out, line numbers are those of the file.
 *
 * @param columns number of cells of the longest row
 */
public record Sheet(List<SheetRow> rows, int columns) {

  public Sheet {
    rows = List.copyOf(rows);
  }

  static Sheet of(List<SheetRow> rows) {
    var filled = rows.stream().filter(row -> !row.blank()).toList();
    return new Sheet(filled, filled.stream().mapToInt(row -> row.cells().size()).max().orElse(0));
  }
}
