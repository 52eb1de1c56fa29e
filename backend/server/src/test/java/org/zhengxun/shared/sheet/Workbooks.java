package org.zhengxun.shared.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
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

  /** The same workbook with some words of its first sheet replaced. */
  static byte[] replaced(byte[] workbook, String words, String by) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var in = new ZipInputStream(new ByteArrayInputStream(workbook));
        var zip = new ZipOutputStream(out)) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        zip.putNextEntry(new ZipEntry(entry.getName()));
        var part = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        var sheet = entry.getName().startsWith("xl/worksheets/");
        zip.write((sheet ? part.replace(words, by) : part).getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }
}
