package org.zhengxun.shared.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Builds xlsx files for tests with another library than the one under test. */
final class Workbooks {

  private Workbooks() {}

  static byte[] of(List<List<String>> rows) throws IOException {
    try (var workbook = new XSSFWorkbook()) {
      var sheet = workbook.createSheet();
      for (var i = 0; i < rows.size(); i++) {
        var row = sheet.createRow(i);
        for (var j = 0; j < rows.get(i).size(); j++) {
          row.createCell(j).setCellValue(rows.get(i).get(j));
        }
      }
      return bytes(workbook);
    }
  }

  static byte[] bytes(Workbook workbook) throws IOException {
    var out = new ByteArrayOutputStream();
    workbook.write(out);
    return out.toByteArray();
  }
}
