package org.zhengxun.shared.sheet;

import java.util.List;
import java.util.Map;

/**
 * A sheet whose columns are known.
 *
 * @param <F> the import's own enum of fields
 */
public final class HeaderMap<F extends Enum<F>> {

  private final Columns<F> columns;
  private final SheetRow header;
  private final Map<F, Integer> places;
  private final List<Fault> faults;
  private final List<String> unknown;
  private final List<SheetRow> body;

  HeaderMap(
      Columns<F> columns,
      SheetRow header,
      Map<F, Integer> places,
      List<Fault> faults,
      List<String> unknown,
      List<SheetRow> body) {
    this.columns = columns;
    this.header = header;
    this.places = places;
    this.faults = List.copyOf(faults);
    this.unknown = List.copyOf(unknown);
    this.body = List.copyOf(body);
  }

  /** Missing required and duplicate headers; empty when the rows may be read. */
  public List<Fault> faults() {
    return faults;
  }

  /** Headers that no field claims; their columns are ignored. */
  public List<String> unknownHeaders() {
    return unknown;
  }

  /** True when the file has a column for {@code field}. */
  public boolean has(F field) {
    return places.containsKey(field);
  }

  /**
   * The header of {@code field} as the file prints it, or as this product does when it is missing.
   */
  public String header(F field) {
    var place = places.get(field);
    return place == null ? columns.printed(field) : header.cell(place);
  }

  /** The rows below the header, in file order. */
  public List<TableRow<F>> rows() {
    return body.stream().map(row -> new TableRow<>(this, row)).toList();
  }

  String text(SheetRow row, F field) {
    var place = places.get(field);
    return place == null ? "" : row.cell(place);
  }
}
