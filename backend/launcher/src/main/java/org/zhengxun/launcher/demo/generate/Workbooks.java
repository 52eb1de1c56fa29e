package org.zhengxun.launcher.demo.generate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.zhengxun.launcher.demo.data.CsvTable;

/** Writes a table as an xlsx file that is the same, byte for byte, whenever it is written. */
final class Workbooks {

  private static final String MOMENT = "2025-02-14T01:00:00Z";

  private Workbooks() {}

  static byte[] write(String sheetName, CsvTable table) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "Zhengxun", "1.0")) {
      Worksheet sheet = workbook.newWorksheet(sheetName);
      for (int column = 0; column < table.header().size(); column++) {
        sheet.value(0, column, table.header().get(column));
        sheet.style(0, column).bold().set();
        sheet.width(column, column == 0 ? 6 : 24);
      }
      for (int row = 0; row < table.rows().size(); row++) {
        for (int column = 0; column < table.header().size(); column++) {
          cell(sheet, row + 1, column, table.rows().get(row).get(column));
        }
      }
    }
    return settled(out.toByteArray());
  }

  private static void cell(Worksheet sheet, int row, int column, String text) {
    if (column == 0) {
      sheet.value(row, column, Integer.valueOf(text));
    } else if (!text.isEmpty()) {
      sheet.value(row, column, text);
    }
  }

  /** The archive without the time of writing, and stored, so that no compressor's version shows. */
  private static byte[] settled(byte[] archive) throws IOException {
    Path file = Files.createTempFile("demo", ".xlsx");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      Files.write(file, archive);
      try (ZipFile from = new ZipFile(file.toFile());
          ZipOutputStream to = new ZipOutputStream(out)) {
        for (ZipEntry entry : Collections.list(from.entries())) {
          store(to, entry.getName(), from.getInputStream(entry).readAllBytes());
        }
      }
    } finally {
      Files.delete(file);
    }
    return out.toByteArray();
  }

  private static void store(ZipOutputStream to, String name, byte[] content) throws IOException {
    byte[] fixed = content;
    if (name.equals("docProps/core.xml")) {
      String core = new String(content, StandardCharsets.UTF_8);
      fixed =
          core.replaceAll("\\d{4}-\\d\\d-\\d\\dT[^<]*", MOMENT).getBytes(StandardCharsets.UTF_8);
    }
    CRC32 crc = new CRC32();
    crc.update(fixed);
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(LocalDateTime.of(2025, 2, 14, 9, 0));
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(fixed.length);
    entry.setCrc(crc.getValue());
    to.putNextEntry(entry);
    to.write(fixed);
    to.closeEntry();
  }
}
