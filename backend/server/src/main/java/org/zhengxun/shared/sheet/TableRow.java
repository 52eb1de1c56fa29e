package org.zhengxun.shared.sheet;

/**
 * One row read by field.
 *
 * @param <F> the import's own enum of fields
 */
public final class TableRow<F extends Enum<F>> {

  private final HeaderMap<F> headers;
  private final SheetRow row;

  TableRow(HeaderMap<F> headers, SheetRow row) {
    this.headers = headers;
    this.row = row;
  }

  /** The row's number in the file, from 1. */
  public int line() {
    return row.line();
  }

  /** The cell's text, empty when the cell or the whole column is missing. */
  public String text(F field) {
    return headers.text(row, field);
  }

  /** True when the file has a column for the field at all. */
  public boolean has(F field) {
    return headers.has(field);
  }

  /** A fault of this cell. */
  public Fault fault(F field, String message) {
    return new Fault(line(), headers.header(field), text(field), message);
  }
}
