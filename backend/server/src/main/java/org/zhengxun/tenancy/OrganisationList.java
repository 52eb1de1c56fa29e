package org.zhengxun.tenancy;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.zhengxun.shared.problem.ErrorCode;
import org.zhengxun.shared.problem.Problem;
import org.zhengxun.shared.sheet.Fault;
import org.zhengxun.shared.sheet.HeaderMap;
import org.zhengxun.shared.sheet.SheetException;
import org.zhengxun.shared.sheet.SheetReader;
import org.zhengxun.shared.sheet.TableRow;

/**
 * A list of areas or units as read from a file and kept between the two steps of an import.
 *
 * @param headers the columns the file has, as it prints them
 * @param headerFaults missing or doubled columns; the rows are then left out
 * @param ignoredHeaders columns nothing is read from
 */
@RegisterForReflection
record OrganisationList(
    Map<OrganisationField, String> headers,
    List<OrganisationRow> rows,
    List<Fault> headerFaults,
    List<String> ignoredHeaders) {

  /** Reads an xlsx or csv file; one that cannot be read as a table is refused. */
  static OrganisationList read(InputStream in, String fileName) {
    try {
      var map = OrganisationField.COLUMNS.map(new SheetReader().read(in, fileName));
      Map<OrganisationField, String> headers = new EnumMap<>(OrganisationField.class);
      for (OrganisationField field : OrganisationField.values()) {
        if (map.has(field)) {
          headers.put(field, map.header(field));
        }
      }
      List<OrganisationRow> rows =
          map.faults().isEmpty() ? map.rows().stream().map(r -> row(map, r)).toList() : List.of();
      return new OrganisationList(headers, rows, map.faults(), map.unknownHeaders());
    } catch (SheetException e) {
      throw new Problem(ErrorCode.UNREADABLE_FILE, e.getMessage());
    }
  }

  private static OrganisationRow row(
      HeaderMap<OrganisationField> map, TableRow<OrganisationField> row) {
    Map<OrganisationField, String> cells = new EnumMap<>(OrganisationField.class);
    for (OrganisationField field : OrganisationField.values()) {
      if (map.has(field)) {
        cells.put(field, row.text(field));
      }
    }
    return new OrganisationRow(row.line(), cells);
  }
}
