package org.zhengxun.shared.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * Records of a csv text (RFC 4180): quoted cells may hold separators, doubled quotes and line
 * breaks. The separator is the comma, or the tabulator when the first line has tabulators and no
 * comma.
 */
final class CsvParser {

  private final SheetLimits limits;
  private final List<SheetRow> rows = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();
  private List<String> cells = new ArrayList<>();
  private boolean quoted;
  private boolean wasQuoted;
  private int line = 1;
  private int startLine = 1;
  private int quoteLine;

  CsvParser(SheetLimits limits) {
    this.limits = limits;
  }

  /** All records with content; a parser reads one text only. */
  List<SheetRow> parse(String text) {
    var separator = separator(text);
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if (c == '\n' || (c == '\r' && !follows(text, i, '\n'))) {
        line++;
      }
      if (quoted) {
        i += insideQuotes(c, follows(text, i, '"'));
      } else if (c == '"' && cell.toString().isBlank() && !wasQuoted) {
        openQuote();
      } else if (c == separator) {
        endCell();
      } else if (c == '\n' || c == '\r') {
        i += c == '\r' && follows(text, i, '\n') ? skipLineFeed() : 0;
        endRow();
      } else {
        cell.append(c);
      }
    }
    return finish();
  }

  private List<SheetRow> finish() {
    if (quoted) {
      throw new SheetException("第 " + quoteLine + " 行的引号没有结束，请补上引号后重新导入。");
    }
    if (!cells.isEmpty() || !cell.isEmpty() || wasQuoted) {
      endRow();
    }
    return List.copyOf(rows);
  }

  private static char separator(String text) {
    var head = text.lines().filter(first -> !first.isBlank()).findFirst().orElse("");
    return head.indexOf(',') < 0 && head.indexOf('\t') >= 0 ? '\t' : ',';
  }

  private static boolean follows(String text, int index, char wanted) {
    return index + 1 < text.length() && text.charAt(index + 1) == wanted;
  }

  private void openQuote() {
    cell.setLength(0);
    quoted = true;
    quoteLine = line;
  }

  /** Returns how many further characters were consumed. */
  private int insideQuotes(char c, boolean quoteFollows) {
    if (c != '"') {
      cell.append(c);
      limits.requireCell(cell.length(), quoteLine);
      return 0;
    }
    if (quoteFollows) {
      cell.append('"');
      return 1;
    }
    quoted = false;
    wasQuoted = true;
    return 0;
  }

  private int skipLineFeed() {
    line++;
    return 1;
  }

  private void endCell() {
    var value = CellText.clean(cell.toString());
    limits.requireCell(value.length(), startLine);
    cells.add(CsvGuard.unguard(value));
    limits.requireColumns(cells.size(), startLine);
    cell.setLength(0);
    wasQuoted = false;
  }

  private void endRow() {
    endCell();
    var row = new SheetRow(startLine, cells);
    if (!row.blank()) {
      rows.add(row);
      limits.requireRows(rows.size());
    }
    cells = new ArrayList<>();
    startLine = line;
  }
}
