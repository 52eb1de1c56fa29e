package org.zhengxun.shared.sheet;

import java.math.BigDecimal;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/**
 * An xlsx cell's text as a reader of the sheet would take it; formulas give their stored result.
 */
final class XlsxCellText {

  private final NumberText numbers;

  XlsxCellText(boolean date1904) {
    this.numbers = new NumberText(date1904);
  }

  String of(Cell cell) {
    if (cell == null || cell.getType() == CellType.EMPTY) {
      return "";
    }
    return switch (cell.getType()) {
      case NUMBER -> number(cell.asNumber(), cell);
      case BOOLEAN -> cell.asBoolean() ? "是" : "否";
      case FORMULA -> formulaResult(cell);
      default -> CellText.clean(cell.getText() == null ? "" : cell.getText());
    };
  }

  private String formulaResult(Cell cell) {
    var raw = cell.getRawValue();
    if (raw == null) {
      return "";
    }
    try {
      return number(new BigDecimal(raw), cell);
    } catch (NumberFormatException e) {
      return CellText.clean(raw);
    }
  }

  private String number(BigDecimal value, Cell cell) {
    return numbers.display(value, cell.getDataFormatId(), cell.getDataFormatString());
  }
}
