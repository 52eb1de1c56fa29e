package org.zhengxun.shared.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.zhengxun.shared.time.BusinessClock;

/** Writes tables as xlsx or csv. No text is ever run as a formula by the program that opens it. */
public final class SheetWriter {

  private static final int LONGEST_SHEET_NAME = 31;
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(BusinessClock.ZONE);

  /** An xlsx file with a bold, frozen header row. {@code out} stays open. */
  public void writeXlsx(Export export, OutputStream out) {
    try {
      var workbook = new Workbook(out, "Zhengxun", "1.0");
      var sheet = workbook.newWorksheet(sheetName(export.name()));
      writeHeader(sheet, export.columns());
      var line = 1;
      for (var row : export.rows()) {
        for (var i = 0; i < row.size(); i++) {
          writeCell(sheet, line, i, row.get(i));
        }
        line++;
      }
      workbook.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A csv file in UTF-8 with byte order mark, so that spreadsheet programs show Chinese. {@code
   * out} stays open.
   */
  public void writeCsv(Export export, OutputStream out) {
    try {
      var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
      writer.write('\uFEFF');
      writeRecord(writer, export.columns().stream().map(ExportColumn::header).toList());
      for (var row : export.rows()) {
        writeRecord(writer, row);
      }
      writer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void writeHeader(Worksheet sheet, List<ExportColumn> columns) {
    for (var i = 0; i < columns.size(); i++) {
      sheet.value(0, i, columns.get(i).header());
      sheet.width(i, columns.get(i).width());
      sheet.style(0, i).bold().fillColor("EAF1FB").verticalAlignment("center").set();
    }
    sheet.freezePane(0, 1);
  }

  private static void writeCell(Worksheet sheet, int line, int column, Object value) {
    switch (value) {
      case null -> {}
      case Number number -> sheet.value(line, column, number);
      case LocalDate date -> {
        sheet.value(line, column, date);
        sheet.style(line, column).format("yyyy-mm-dd").set();
      }
      case Instant at -> {
        sheet.value(line, column, LocalDateTime.ofInstant(at, BusinessClock.ZONE));
        sheet.style(line, column).format("yyyy-mm-dd hh:mm").set();
      }
      default -> writeText(sheet, line, column, text(value));
    }
  }

  private static void writeText(Worksheet sheet, int line, int column, String text) {
    sheet.value(line, column, text);
    if (CsvGuard.dangerous(text)) {
      sheet.style(line, column).format("@").set(); // stays text when the user edits the cell
    }
  }

  private static void writeRecord(Writer writer, List<?> cells) throws IOException {
    writer.write(cells.stream().map(SheetWriter::csvCell).collect(Collectors.joining(",")));
    writer.write("\r\n");
  }

  private static String csvCell(Object value) {
    var text =
        value == null ? "" : value instanceof Number ? text(value) : CsvGuard.guard(text(value));
    var quote = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return quote ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }

  private static String text(Object value) {
    return switch (value) {
      case Boolean yes -> yes ? "是" : "否";
      case Instant at -> MINUTE.format(at);
      default -> String.valueOf(value);
    };
  }

  private static String sheetName(String name) {
    var allowed = name.replaceAll("[\\\\/?*\\[\\]:]", " ").strip();
    return allowed.isEmpty()
        ? "Sheet1"
        : allowed.substring(0, Math.min(LONGEST_SHEET_NAME, allowed.length()));
  }
}
