package org.zhengxun.tenancy;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Map;
import org.zhengxun.shared.sheet.Fault;

/**
 * One line of a list of areas or units, as read.
 *
 * @param line its number in the file, from 1
 * @param cells the texts of the columns the file has; an empty cell is an empty text
 */
@RegisterForReflection
record OrganisationRow(int line, Map<OrganisationField, String> cells) {

  OrganisationRow {
    cells = Map.copyOf(cells);
  }

  /** The cell's text, empty when the file lacks the column. */
  String text(OrganisationField field) {
    return cells.getOrDefault(field, "");
  }

  boolean has(OrganisationField field) {
    return !text(field).isEmpty();
  }

  Fault fault(Map<OrganisationField, String> headers, OrganisationField field, String message) {
    return new Fault(line, headers.getOrDefault(field, ""), text(field), message);
  }
}
