package org.zhengxun.inspector.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengxun.inspector.fetch.Cause;

class ReportTextTest {
  private final List<String> lines = ReportText.write(SampleReport.readable()).lines().toList();

  @Test
  void columnsOfTheTableStandBelowEachOther() {
    int head = lines.indexOf(lines.stream().filter(l -> l.startsWith("指标")).findFirst().get());

    assertThat(lines.subList(head, head + 6))
        .containsExactly(
            "指标  内容      结论        数量  说明",
            "─".repeat(55),
            "D066  第D066项  未发现问题",
            "D067  第D067项  有问题      2",
            "D080  第D080项  无数据            检查所用网络没有 IPv6",
            "X001  第X001项  待复核      1");
    assertThat(lines.get(head + 6)).isEqualTo("无数据：D045");
  }

  @Test
  void problemsFollowWithTheirPlaceMarked() {
    assertThat(lines)
        .contains("D067 第D067项  [有问题 2]", "  ● 页面不存在（404）")
        .contains("  ○ 疑似应为“截至目前”（待复核，把握 90%）")
        .anyMatch(line -> line.startsWith("    摘录 <script>") && line.contains("截止【目前】"));
  }

  @Test
  void whatHasNoWordsIsToldByItsElement() {
    Report report =
        SampleReport.with(
            Finding.link("D067", Cause.NOT_FOUND)
                .at(SampleReport.SITE + "a.png", SampleReport.SITE)
                .element("img[src]")
                .text("")
                .build(),
            Finding.link("D067", Cause.NOT_FOUND)
                .at(SampleReport.SITE + "b", SampleReport.SITE)
                .element("a[href]")
                .text("旧闻")
                .build());
    String text = ReportText.write(ReportReader.read(report, rule -> ""));

    assertThat(text)
        .contains("地址 " + SampleReport.SITE + "a.png（img[src]）")
        .doesNotContain("a[href]");
  }

  @Test
  void aSiteCannotSteerTheTerminal() {
    assertThat(String.join("", lines)).doesNotContain("\u001b").doesNotContain("\u0000");
  }

  @Test
  void longCellsGoOnBelow() {
    TextTable table = new TextTable(List.of("一", "b"), 4, 3);
    table.row("甲乙丙", "1");

    assertThat(table.lines()).containsExactly("一    b", "───────", "甲乙  1", "丙");
  }

  @ParameterizedTest
  @CsvSource({
    "abc, 3",
    "网站, 4",
    "（一）, 6",
    "“x”, 3",
    "ＡＢ, 4",
    "e\u0301, 1",
    "😀, 2",
    "ｱ, 1",
    "〇, 2"
  })
  void chineseTakesTwoColumns(String text, int columns) {
    assertThat(DisplayWidth.of(text)).isEqualTo(columns);
  }
}
