package org.zhengxun.shared.sheet;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are not what their name claims get a message that says so and what to do. */
class WrongFilesTest {

  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0};

  private final SheetReader reader = new SheetReader();

  private void refused(byte[] bytes, String name, String message) {
    assertThatThrownBy(() -> reader.read(bytes, name))
        .isInstanceOf(SheetException.class)
        .hasMessageContaining(message);
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void anImageNamedLikeATable() {
    refused(PNG, "名单.xlsx", "内容却是PNG 图片");
    refused(PNG, "名单.csv", "内容却是PNG 图片");
  }

  @Test
  void aTextNamedXlsxAndAWebPageNamedCsv() {
    refused(text("甲,乙\n1,2"), "名单.xlsx", "内容却是文本文件");
    refused(text("<html><table>"), "名单.csv", "网页");
    refused(text("%PDF-1.7"), "名单.csv", "PDF");
  }

  @Test
  void emptyFilesAndTablesWithoutContent() throws IOException {
    refused(new byte[0], "名单.xlsx", "文件是空的");
    refused(text(" \n,,\n"), "名单.csv", "没有内容");
    refused(Workbooks.of(List.of()), "名单.xlsx", "没有内容");
  }

  @Test
  void otherEndings() {
    refused(text("a"), "名单.docx", "只能导入 xlsx 或 csv");
    refused(text("a"), null, "只能导入 xlsx 或 csv");
    refused(text("a"), "名单.xls", "另存为 xlsx");
  }

  @Test
  void oldOrLockedWorkbooks() {
    refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}, "a.xlsx", "取消密码");
  }

  @Test
  void aTruncatedWorkbook() throws IOException {
    var whole = Workbooks.of(List.of(List.of("甲"), List.of("乙")));
    refused(Arrays.copyOf(whole, whole.length / 2), "a.xlsx", "不完整或已损坏");
    refused(Arrays.copyOf(whole, whole.length - 5), "a.xlsx", "不完整或已损坏");
  }

  @Test
  void aWorkbookWithBrokenParts() throws IOException {
    refused(zip("xl/workbook.xml", text("<workbook>no end")), "a.xlsx", "不完整或已损坏");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ZZZZZZ1", "&#90;ZZZZZ1", "A99999999999", "a1"})
  void aCellAtNoPlaceOfASpreadsheet(String place) throws IOException {
    var whole = Workbooks.of(List.of(List.of("甲"), List.of("乙")));
    var wrong = Workbooks.replaced(whole, "r=\"A2\"", "r=\"" + place + "\"");
    refused(wrong, "a.xlsx", "不完整或已损坏");
    assertThatThrownBy(() -> new SheetReader().requireSoundXlsx(wrong))
        .as("before another reader, such as the lexicon's, reads it")
        .isInstanceOf(SheetException.class);
  }

  @Test
  void anArchiveNamedXlsxAndAWorkbookNamedCsv() throws IOException {
    refused(zip("photo.txt", text("x")), "a.xlsx", "不是 xlsx 表格");
    refused(Workbooks.of(List.of(List.of("甲"))), "a.csv", "文件名的结尾改为 .xlsx");
  }

  @Test
  void aZipBomb() throws IOException {
    var limits = new SheetLimits(1 << 20, 1 << 20, 100, 100, 100);
    var bomb = zip("xl/workbook.xml", new byte[8 << 20]);
    assertThatThrownBy(() -> new SheetReader(limits).read(bomb, "a.xlsx"))
        .isInstanceOf(SheetException.class)
        .hasMessageContaining("解压后超过 1 MB");
  }

  @Test
  void anUploadAboveTheLimit() {
    var limits = new SheetLimits(1 << 20, 1 << 20, 100, 100, 100);
    assertThatThrownBy(() -> new SheetReader(limits).read(new byte[(1 << 20) + 1], "a.csv"))
        .isInstanceOf(SheetException.class)
        .hasMessageContaining("文件超过 1 MB");
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    }
    return bytes.toByteArray();
  }
}
