package org.zhengxun.inspector.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Spreadsheets that are none, found by fuzzing: each is one problem, and no exception. */
class DamagedLexiconTest {
  private static final String SPREADSHEET =
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private static LexiconImport read(String rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      part(
          zip,
          "[Content_Types].xml",
          "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
              + "<Override PartName='/xl/workbook.xml' ContentType='application/vnd.openxmlformats-"
              + "officedocument.spreadsheetml.sheet.main+xml'/></Types>");
      part(
          zip,
          "xl/workbook.xml",
          "<workbook xmlns='%s' xmlns:r='%s'><sheets><sheet name='词库' sheetId='1' r:id='r1'/></sheets></workbook>"
              .formatted(SPREADSHEET, RELATIONS));
      part(
          zip,
          "xl/_rels/workbook.xml.rels",
          ("<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                  + "<Relationship Id='r1' Type='%s/worksheet' Target='worksheets/sheet1.xml'/></Relationships>")
              .formatted(RELATIONS));
      part(
          zip,
          "xl/worksheets/sheet1.xml",
          "<worksheet xmlns='%s'><sheetData>%s</sheetData></worksheet>"
              .formatted(SPREADSHEET, rows));
    }
    return LexiconImport.read(new ByteArrayInputStream(out.toByteArray()));
  }

  private static void part(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String cell(String place, String text) {
    return "<c r='%s' t='inlineStr'><is><t>%s</t></is></c>".formatted(place, text);
  }

  private static final String GOOD =
      "<row r='1'>"
          + cell("A1", "错误写法")
          + cell("B1", "正确写法")
          + cell("C1", "类别")
          + cell("D1", "程度")
          + "</row><row r='2'>"
          + cell("A2", "按装")
          + cell("B2", "安装")
          + cell("C2", "错别字")
          + cell("D2", "一般")
          + "</row>";

  @Test
  void aSoundSheetIsRead() throws IOException {
    LexiconImport read = read(GOOD);

    assertThat(read.problems()).isEmpty();
    assertThat(read.entries()).extracting(LexiconEntry::wrong).containsExactly("按装");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<row r='4294967296'/>",
        "<row r='3'><c r='A4294967296'/></row>",
        "<row r='3'><c r='A3' t='q'><v>1</v></c></row>",
        "<row r='3'><c r='A3' t='inlineStr'><is><t>&#xzz;</t></is></c></row>",
        "<row r='3'></wrong>"
      })
  void aDamagedSheetIsOneProblemAndNothingOfItIsTaken(String rows) throws IOException {
    LexiconImport read = read(GOOD + rows);

    assertThat(read.problems())
        .extracting(LexiconImport.Problem::message)
        .containsExactly("不是可以读取的 xlsx 文件");
    assertThat(read.entries()).isEmpty();
  }
}
