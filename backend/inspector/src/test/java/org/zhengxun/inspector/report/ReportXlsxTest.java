package org.zhengxun.inspector.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportXlsxTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    file = folder.resolve("report.xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      ReportXlsx.write(SampleReport.readable(), out);
    }
  }

  private List<Row> rows(String sheet) throws IOException {
    try (ReadableWorkbook book = new ReadableWorkbook(file.toFile())) {
      return book.findSheet(sheet).orElseThrow().read();
    }
  }

  @Test
  void hasAllSheets() throws IOException {
    try (ReadableWorkbook book = new ReadableWorkbook(file.toFile())) {
      assertThat(book.getSheets().map(Sheet::getName))
          .containsExactly("问题", "指标结论", "检查说明", "没有访问的地址");
    }
  }

  @Test
  void listsEveryProblem() throws IOException {
    List<Row> rows = rows("问题");

    assertThat(rows).hasSize(4);
    assertThat(rows.get(3).getCellText(1)).isEqualTo("X001");
    assertThat(rows.get(3).getCellText(3)).isEqualTo("待复核，把握 90%");
    assertThat(rows.get(3).getCellText(9)).startsWith("<script>alert(1)</script>&amp;截止【目前】");
    assertThat(rows.get(3).getCellText(12)).isEqualTo("2025-02-10 09:01:02");
    assertThat(rows.get(3).getCellText(14)).isEqualTo(SampleReport.HASH);
  }

  @Test
  void noTextIsAFormula() throws IOException {
    assertThat(rows("问题").get(1).getCell(8).getText()).startsWith("=HYPERLINK");
    assertThat(rows("问题").stream().flatMap(Row::stream).filter(cell -> cell != null))
        .noneMatch(cell -> cell.getType() == CellType.FORMULA);
    assertThat(part("xl/styles.xml")).contains("formatCode=\"@\"");
  }

  @Test
  void headersAreFrozenAndFiltered() throws IOException {
    assertThat(part("xl/worksheets/sheet1.xml"))
        .contains("state=\"frozen\"")
        .contains("<autoFilter ref=\"A1:O4\">");
  }

  @Test
  void everyRuleHasItsConclusion() throws IOException {
    assertThat(rows("指标结论"))
        .extracting(row -> row.getCellText(0) + row.getCellText(2) + row.getCellText(4))
        .containsExactly(
            "指标结论说明", "D045无数据", "D066未发现问题", "D067有问题", "D080无数据检查所用网络没有 IPv6", "X001待复核");
    assertThat(rows("检查说明"))
        .anyMatch(row -> row.getCellText(0).equals("检查受限"))
        .anyMatch(row -> row.getCellText(0).equals("监测时间点"));
  }

  private String part(String name) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return new String(
          zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
