package org.zhengxun.inspector.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class LexiconSheetTest {
  private static LexiconImport read(ByteArrayOutputStream written) {
    return LexiconImport.read(new ByteArrayInputStream(written.toByteArray()));
  }

  @Test
  void whatIsWrittenIsReadBack() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LexiconSheet.write(BuiltInLexicon.entries(), BuiltInLexicon.phrases(), out);

    LexiconImport read = read(out);

    assertThat(read.problems()).isEmpty();
    assertThat(read.entries()).isEqualTo(BuiltInLexicon.entries());
    assertThat(read.phrases()).isEqualTo(BuiltInLexicon.phrases());
  }

  @Test
  void templateHasNoEntriesAndNoProblems() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LexiconSheet.writeTemplate(out);

    assertThat(read(out)).isEqualTo(new LexiconImport(List.of(), List.of(), List.of()));
  }

  @Test
  void problemsNameRowAndColumnAndTheOtherRowsAreRead() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Workbook workbook = new Workbook(out, "test", "1.0");
    Worksheet sheet = workbook.newWorksheet("词库");
    List<List<String>> rows =
        List.of(
            List.of("程度", "错误写法", "正确写法", "类别", "允许的较长表述", "语境条件"),
            List.of("一般", "按装", "安装", "错别字", "", ""),
            List.of("严重", "布署", "部署", "错别字", "署名", "附近有"),
            List.of("", "", "", "", "", ""),
            List.of("一般", "", "对", "错别字", "", ""),
            List.of("一般", "按装", "安装", "错别字", "", ""));
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).size(); column++) {
        if (!rows.get(row).get(column).isEmpty()) {
          sheet.value(row, column, rows.get(row).get(column));
        }
      }
    }
    workbook.finish();

    LexiconImport read = read(out);

    assertThat(read.entries()).extracting(LexiconEntry::wrong).containsExactly("按装");
    assertThat(read.problems())
        .extracting(LexiconImport.Problem::row, LexiconImport.Problem::column)
        .containsExactlyInAnyOrder(
            tuple(3, "允许的较长表述"),
            tuple(3, "程度"),
            tuple(3, "语境条件"),
            tuple(5, "错误写法"),
            tuple(6, "错误写法"));
  }

  @Test
  void anotherFileIsAProblem() {
    LexiconImport read = LexiconImport.read(new ByteArrayInputStream(new byte[] {1, 2, 3}));

    assertThat(read.problems()).hasSize(1);
  }
}
