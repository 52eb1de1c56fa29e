package org.zhengxun.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class XlsxReadingTest {

  private XSSFWorkbook workbook;
  private XSSFSheet sheet;

  @BeforeEach
  void newWorkbook() {
    workbook = new XSSFWorkbook();
    sheet = workbook.createSheet("名单");
  }

  @AfterEach
  void closeWorkbook() throws IOException {
    workbook.close();
  }

  private Sheet read() throws IOException {
    return new SheetReader().read(Workbooks.bytes(workbook), "名单.xlsx");
  }

  private Cell cell(int row, int column) {
    var there = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    return there.createCell(column);
  }

  private Cell formatted(int column, String format) {
    var cell = cell(0, column);
    var style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    cell.setCellStyle(style);
    return cell;
  }

  @Test
  void numbersReadAsPlainText() throws IOException {
    cell(0, 0).setCellValue(6104810043d);
    cell(0, 1).setCellValue(3);
    cell(0, 2).setCellValue(0.1 + 0.2);
    cell(0, 3).setCellValue(true);
    assertThat(read().rows().getFirst().cells()).containsExactly("6104810043", "3", "0.3", "是");
  }

  @Test
  void formattedNumbersReadAsShown() throws IOException {
    formatted(0, "0.00%").setCellValue(0.9795);
    formatted(1, "0000").setCellValue(43);
    formatted(2, "#,##0").setCellValue(1234);
    assertThat(read().rows().getFirst().cells()).containsExactly("97.95%", "0043", "1234");
  }

  @Test
  void datesReadInOneForm() throws IOException {
    formatted(0, "yyyy/m/d").setCellValue(LocalDate.of(2025, 2, 10));
    formatted(1, "yyyy\"年\"m\"月\"d\"日\"").setCellValue(LocalDate.of(2025, 2, 21));
    formatted(2, "yyyy-mm-dd hh:mm").setCellValue(LocalDateTime.of(2025, 2, 10, 14, 30));
    formatted(3, "h:mm").setCellValue(0.5);
    assertThat(read().rows().getFirst().cells())
        .containsExactly("2025-02-10", "2025-02-21", "2025-02-10 14:30", "12:00");
  }

  @Test
  void formulasReadByTheirStoredResult() throws IOException {
    cell(0, 0).setCellFormula("1+2");
    cell(0, 1).setCellFormula("\"咸阳\"&\"市\"");
    workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
    assertThat(read().rows().getFirst().cells()).containsExactly("3", "咸阳市");
  }

  @Test
  void blankRowsAndMergedCellsKeepTheLineNumbers() throws IOException {
    cell(0, 0).setCellValue("咸阳市政务新媒体名单");
    sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
    cell(2, 0).setCellValue("序号");
    cell(2, 1).setCellValue("账号名称");
    cell(5, 1).setCellValue(" 红色云阳\u3000");
    cell(6, 1).setCellValue("  ");
    var rows = read().rows();
    assertThat(rows).extracting(SheetRow::line).containsExactly(1, 3, 6);
    assertThat(rows.getLast().cells()).containsExactly("", "红色云阳");
  }

  @Test
  void aHiddenSheetIsNotRead() throws IOException {
    cell(0, 0).setCellValue("隐藏");
    workbook.createSheet("第二张").createRow(0).createCell(0).setCellValue("可见");
    workbook.setSheetVisibility(0, SheetVisibility.HIDDEN);
    workbook.setActiveSheet(1);
    assertThat(read().rows().getFirst().cell(0)).isEqualTo("可见");
  }

  @Test
  void moreRowsThanAllowedAreRefused() throws IOException {
    var bytes = Workbooks.of(Collections.nCopies(12, List.of("行")));
    var reader = new SheetReader(new SheetLimits(1 << 20, 1 << 20, 10, 10, 100));
    assertThatThrownBy(() -> reader.read(bytes, "a.xlsx"))
        .isInstanceOf(SheetException.class)
        .hasMessageContaining("超过 10 行");
  }
}
