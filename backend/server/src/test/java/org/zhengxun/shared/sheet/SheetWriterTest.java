package org.zhengxun.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class SheetWriterTest {

  private static final List<List<?>> ROWS =
      List.of(
          Arrays.asList("红色云阳", 3, LocalDate.of(2025, 2, 10), null, true),
          Arrays.asList("=HYPERLINK(\"http://x\")", -2, "+1", "-危险", "a,\"b\"\n<&>"));
  private static final Export EXPORT =
      new Export(
          "政务新媒体[1]",
          List.of(
              new ExportColumn("账号名称", 30),
              new ExportColumn("数量", 8),
              new ExportColumn("日期", 12),
              new ExportColumn("备注", 20),
              new ExportColumn("其他", 20)),
          ROWS);

  private static byte[] xlsx() {
    var out = new ByteArrayOutputStream();
    new SheetWriter().writeXlsx(EXPORT, out);
    return out.toByteArray();
  }

  private static byte[] csv() {
    var out = new ByteArrayOutputStream();
    new SheetWriter().writeCsv(EXPORT, out);
    return out.toByteArray();
  }

  @Test
  void xlsxHasAFrozenHeaderWidthsAndTypedCells() throws IOException {
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx()))) {
      var sheet = workbook.getSheetAt(0);
      assertThat(sheet.getSheetName()).isEqualTo("政务新媒体 1");
      assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
      assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
      assertThat(sheet.getColumnWidth(0)).isBetween(29 * 256, 31 * 256);
      assertThat(sheet.getRow(1).getCell(1).getCellType()).isEqualTo(CellType.NUMERIC);
      assertThat(sheet.getRow(1).getCell(2).getLocalDateTimeCellValue().toLocalDate())
          .isEqualTo("2025-02-10");
    }
  }

  @Test
  void textsThatLookLikeFormulasStayTextInXlsx() throws IOException {
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx()))) {
      var cell = workbook.getSheetAt(0).getRow(2).getCell(0);
      assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
      assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
    }
  }

  @Test
  void textsThatLookLikeFormulasAreDefusedInCsv() {
    var text = new String(csv(), StandardCharsets.UTF_8);
    assertThat(text)
        .startsWith("\uFEFF账号名称,")
        .contains("\"'=HYPERLINK(\"\"http://x\"\")\",-2,+1,'-危险");
  }

  @Test
  void whatIsWrittenReadsBackTheSame() {
    for (var sheet :
        List.of(new SheetReader().read(xlsx(), "a.xlsx"), new SheetReader().read(csv(), "a.csv"))) {
      assertThat(sheet.rows().get(1).cells()).containsExactly("红色云阳", "3", "2025-02-10", "", "是");
      assertThat(sheet.rows().get(2).cells())
          .containsExactly("=HYPERLINK(\"http://x\")", "-2", "+1", "-危险", "a,\"b\"\n<&>");
    }
  }

  @Test
  void anEmptyListStillHasItsHeader() {
    var out = new ByteArrayOutputStream();
    new SheetWriter().writeXlsx(new Export("", EXPORT.columns(), List.of()), out);
    assertThat(new SheetReader().read(out.toByteArray(), "a.xlsx").rows()).hasSize(1);
  }
}
