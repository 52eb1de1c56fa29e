package org.zhengxun.shared.sheet;

import java.util.List;

/**
 * One row with content.
 *
 * @param line number of the row in the file, from 1, as the spreadsheet program shows it; for csv
 *     the line on which the record begins
 * @param cells texts as displayed, without surrounding blanks; an empty cell is an empty text
 */
public record SheetRow(int line, List<String> cells) {

  public SheetRow {
    cells = List.copyOf(cells);
  }

  /** The text at {@code index} (from 0), empty beyond the end of the row. */
  public String cell(int index) {
    return index < cells.size() ? cells.get(index) : "";
  }

  boolean blank() {
    return cells.stream().allMatch(String::isEmpty);
  }
}
