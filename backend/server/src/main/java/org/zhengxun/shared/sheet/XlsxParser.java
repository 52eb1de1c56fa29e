package org.zhengxun.shared.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Rows of the first visible sheet of an xlsx file, cells as text. */
final class XlsxParser {

  private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

  private final SheetLimits limits;

  XlsxParser(SheetLimits limits) {
    this.limits = limits;
  }

  List<SheetRow> parse(byte[] bytes) {
    new XlsxPackage(limits).check(bytes);
    try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes), WITH_FORMATS);
        var rows = firstVisible(workbook).openStream()) {
      return read(rows, new XlsxCellText(workbook.isDate1904()));
    } catch (SheetException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw XlsxPackage.damaged(e); // the library reports broken parts by various unchecked kinds
    }
  }

  private static org.dhatim.fastexcel.reader.Sheet firstVisible(ReadableWorkbook workbook) {
    return workbook
        .getSheets()
        .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
        .findFirst()
        .orElseThrow(() -> new SheetException("文件里没有可见的工作表，请检查后重新导入。"));
  }

  private List<SheetRow> read(Stream<Row> rows, XlsxCellText text) {
    var result = new ArrayList<SheetRow>();
    for (var it = rows.iterator(); it.hasNext(); ) {
      var row = toRow(it.next(), text);
      if (!row.blank()) {
        result.add(row);
        limits.requireRows(result.size());
      }
    }
    return result;
  }

  private SheetRow toRow(Row row, XlsxCellText text) {
    var line = row.getRowNum();
    var cells = new ArrayList<String>();
    var filled = 0;
    for (var i = 0; i < row.getCellCount(); i++) {
      var value = row.getOptionalCell(i).map(text::of).orElse("");
      limits.requireCell(value.length(), line);
      cells.add(value);
      filled = value.isEmpty() ? filled : i + 1;
    }
    limits.requireColumns(filled, line);
    return new SheetRow(line, cells.subList(0, filled));
  }
}
