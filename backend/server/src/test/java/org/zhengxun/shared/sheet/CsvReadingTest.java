package org.zhengxun.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReadingTest {

  private static final String TABLE = "账号名称,开设主体\n红色云阳,泾阳县云阳镇人民政府\n";

  private final SheetReader reader = new SheetReader();

  private Sheet utf8(String text) {
    return reader.read(text.getBytes(StandardCharsets.UTF_8), "名单.csv");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "GBK"})
  void readsTheEncodingsOfOfficePrograms(String encoding) {
    var sheet = reader.read(TABLE.getBytes(Charset.forName(encoding)), "名单.CSV");
    assertThat(sheet.rows().get(1).cells()).containsExactly("红色云阳", "泾阳县云阳镇人民政府");
    assertThat(sheet.columns()).isEqualTo(2);
  }

  @Test
  void ignoresTheByteOrderMark() {
    assertThat(utf8("\uFEFF" + TABLE).rows().getFirst().cell(0)).isEqualTo("账号名称");
  }

  @Test
  void readsFromAStream() {
    var in = new ByteArrayInputStream(TABLE.getBytes(StandardCharsets.UTF_8));
    assertThat(reader.read(in, "a.csv").rows()).hasSize(2);
  }

  @Test
  void bytesOfNoKnownEncodingAreRefused() {
    var bytes = new byte[] {'a', ',', (byte) 0xFF, (byte) 0xFF, '\n'};
    assertThatThrownBy(() -> reader.read(bytes, "a.csv"))
        .isInstanceOf(SheetException.class)
        .hasMessageContaining("编码无法识别");
  }

  @Test
  void quotedCellsHoldSeparatorsQuotesAndLineBreaks() {
    var sheet = utf8("a,b\r\n\"一,二\",\"说\"\"好\"\"\r\n第二行\"\r\n末,行\r\n");
    assertThat(sheet.rows().get(1).cells()).containsExactly("一,二", "说\"好\"\n第二行");
    assertThat(sheet.rows()).extracting(SheetRow::line).containsExactly(1, 2, 4);
  }

  @Test
  void blankRowsAreSkippedAndLinesStillCounted() {
    var sheet = utf8("a,b\n\n , \n甲,乙");
    assertThat(sheet.rows()).extracting(SheetRow::line).containsExactly(1, 4);
  }

  @Test
  void oldMacLineEndsCountAsLines() {
    assertThat(utf8("a\rb\rc").rows()).extracting(SheetRow::line).containsExactly(1, 2, 3);
  }

  @Test
  void aTabSeparatedTextIsReadToo() {
    assertThat(utf8("甲\t乙\n1\t2,3").rows().get(1).cells()).containsExactly("1", "2,3");
  }

  @Test
  void anOpenQuoteIsNamedByItsLine() {
    assertThatThrownBy(() -> utf8("a,b\n甲,\"乙\n丙,丁\n"))
        .isInstanceOf(SheetException.class)
        .hasMessageContaining("第 2 行的引号没有结束");
  }

  @Test
  void surroundingBlanksOfAllKindsAreDropped() {
    assertThat(utf8("\u3000甲 \u00A0,b").rows().getFirst().cell(0)).isEqualTo("甲");
  }

  @Test
  void tooManyRowsColumnsOrCharactersAreRefused() {
    var small = new SheetReader(new SheetLimits(1 << 20, 1 << 20, 3, 4, 5));
    var encoding = StandardCharsets.UTF_8;
    assertThatThrownBy(() -> small.read("1\n2\n3\n4\n".getBytes(encoding), "a.csv"))
        .hasMessageContaining("超过 3 行");
    assertThatThrownBy(() -> small.read("1,2,3,4,5".getBytes(encoding), "a.csv"))
        .hasMessageContaining("第 1 行超过 4 列");
    assertThatThrownBy(() -> small.read("123456".getBytes(encoding), "a.csv"))
        .hasMessageContaining("超过 5 个字");
    assertThatThrownBy(() -> small.read("\"123456\"".getBytes(encoding), "a.csv"))
        .hasMessageContaining("超过 5 个字");
  }
}
