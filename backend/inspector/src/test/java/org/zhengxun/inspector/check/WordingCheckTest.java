package org.zhengxun.inspector.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.zhengxun.inspector.SampleSite;
import org.zhengxun.inspector.TestSite;
import org.zhengxun.inspector.report.Finding;
import org.zhengxun.inspector.report.Report;

class WordingCheckTest {
  private static final String IDENTITY = "610499200101010018";

  private final SampleSite site = SampleSite.clean();

  @Test
  void wrongWordIsShownWithItsSurroundingsAndSuggestion() {
    site.column("/gk/").text("截 止<b>目前</b>，全县共有行政村一百二十个，耕地面积四十万亩。");

    Finding finding = TestSite.of(site.inspect(), "X001").getFirst();

    assertThat(finding.reason()).contains("截至目前");
    assertThat(finding.evidence().excerpt()).contains("【截 止目前】，全县");
    assertThat(finding.url()).endsWith("/gk/");
    assertThat(finding.element()).endsWith("p");
  }

  @Test
  void numbersOfPersonsBesideItAreMasked() {
    site.column("/gk/").text("截止目前，张某" + IDENTITY + "已领取补贴，全县共有行政村一百二十个。");

    Finding finding = TestSite.of(site.inspect(), "X001").getFirst();

    assertThat(finding.evidence().excerpt()).contains("张某6104**").doesNotContain(IDENTITY);
    assertThat(finding.subject()).doesNotContain(IDENTITY);
  }

  @Test
  void aCharacterAtTheEdgeIsNotCutInTwo() {
    site.column("/gk/").text("截止目前" + "甲".repeat(29) + "😀，全县共有行政村一百二十个。");

    String excerpt = TestSite.of(site.inspect(), "X001").getFirst().evidence().excerpt();

    assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(excerpt)).isTrue();
  }

  @Test
  @Timeout(20)
  void aPageMadeToFillTheReportDoesNot() {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < 30_000; i++) {
      words.append("按装").append(i).append("，");
    }
    site.column("/gk/").text(words + "高举中国特色社会主意伟大旗帜，全县共有行政村一百二十个。");

    Report report = site.inspect();

    assertThat(TestSite.of(report, "X001")).hasSize(2_000);
    assertThat(TestSite.of(report, "V001")).hasSize(1);
    assertThat(report.checked().notes().get("X001")).contains("只列出先读到的 2000 处");
  }

  @Test
  void sameWordInTheCommonFooterIsOneFinding() {
    site.footer(site.footer().replace("联系电话", "公众帐号 联系电话"));

    assertThat(TestSite.of(site.inspect(), "X001"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.count()).isEqualTo(22));
  }

  @Test
  void severeWordingIsACandidateOfTheVeto() {
    site.column("/gk/").text("高举中国特色社会主意伟大旗帜，全面建设社会主义现代化国家。");

    Report report = site.inspect();

    assertThat(TestSite.of(report, "V001")).hasSize(1);
    assertThat(TestSite.of(report, "X001")).isEmpty();
  }

  @Test
  void nearMissOfAFixedExpressionIsACandidate() {
    site.column("/gk/").text("本县认真学习宣传《中华人民共和国政府信息公开条理》，全县共有行政村一百二十个。");

    assertThat(TestSite.of(site.inspect(), "X001"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.reason()).contains("政府信息公开条例");
              assertThat(finding.confidence()).isLessThan(1);
            });
  }

  @Test
  void misspellingInNoLexiconIsADoubtfulCandidate() {
    site.column("/gk/").text("市场监管部门加强执法，促进民营经剂健康发展，全县共有行政村一百二十个。");

    assertThat(TestSite.of(site.inspect(), "X001"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.reason()).contains("经济");
              assertThat(finding.confidence()).isLessThan(0.6);
            });
  }
}
