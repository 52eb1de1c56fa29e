package org.zhengxun.inspector.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.zhengxun.inspector.report.ReadableReport.RuleLine;

class ReportHtmlTest {
  private static final ReadableReport REPORT = SampleReport.readable();

  private final String html = ReportHtml.write(REPORT);
  private final Document page = Jsoup.parse(html);

  @Test
  void needsNothingButItself() {
    assertThat(page.select("script, link, img, iframe, object, embed, [src], [style]")).isEmpty();
    assertThat(page.select("style")).hasSize(1);
    assertThat(page.select("style").first().data())
        .doesNotContain("url(")
        .doesNotContain("@import");
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith("default-src 'none'");
    assertThat(page.selectFirst("html").attr("lang")).isEqualTo("zh-CN");
  }

  @Test
  void whatASiteWroteStaysText() {
    Element excerpt = page.selectFirst("bdi.excerpt:has(mark)");

    assertThat(excerpt.wholeText())
        .startsWith("<script>alert(1)</script>&amp;截止【目前】\"'</mark></style>");
    assertThat(excerpt.select("mark").eachText()).containsExactly("【目前】");
    assertThat(excerpt.children()).hasSize(1);
    assertThat(html).doesNotContain("\u0000").doesNotContain("\u001b");
  }

  @Test
  void onlyPagesOfTheWebAreLinked() {
    assertThat(page.select("a[href]").eachAttr("href"))
        .allMatch(href -> href.startsWith("http://") || href.startsWith("#r-"));
    assertThat(page.select("a[href^=http]"))
        .allMatch(a -> a.text().equals(a.attr("href")) && a.attr("rel").contains("noopener"));
    assertThat(page.text()).contains("javascript:alert(3)");
  }

  @Test
  void headSaysWhatWasInspectedAndWhatWasLeftOut() {
    assertThat(page.select("h1").text()).isEqualTo("网站检查报告");
    assertThat(page.select("table.facts").first().text())
        .contains(SampleReport.SITE)
        .contains("2025-02-10 09:00")
        .contains("用时 2 分 5 秒")
        .contains("12 个页面，80 个链接")
        .contains("日历无止境，略去 9 个地址")
        .contains("inspector 1")
        .contains("2 个问题，1 个待复核");
    assertThat(page.select(".limits").text()).contains("其余页面没有检查");
  }

  @Test
  void rulesWithoutDataAreSaidToBeSo() {
    assertThat(page.select("table.rules tbody tr").eachText())
        .satisfiesExactly(
            clean -> assertThat(clean).contains("D066").contains("未发现问题"),
            fault -> assertThat(fault).contains("D067").contains("有问题 2"),
            noted -> assertThat(noted).contains("D080 第D080项 无数据 — 检查所用网络没有 IPv6"),
            doubtful -> assertThat(doubtful).contains("X001").contains("待复核 1"));
    assertThat(page.select(".silent").text())
        .contains("1 项")
        .contains("D045")
        .doesNotContain("D080");
    assertThat(page.select("table.skipped tbody tr").text()).contains("10.1.2.3").contains("内网");
  }

  @Test
  void vetoesWithoutAVerdictAreAListOfTheirOwn() {
    var vetoes =
        new ReadableReport(
            "报告",
            "x",
            List.of(),
            null,
            List.of(
                new RuleLine("V001", "严重表述错误", RuleStatus.CLEAN, 0, ""),
                new RuleLine("V007", "站点无法访问", RuleStatus.TOO_FEW_SAMPLES, 0, "监测 3 次"),
                new RuleLine("V008", "首页不更新", RuleStatus.NO_DATA, 0, ""),
                new RuleLine("D045", "办事统计", RuleStatus.NO_DATA, 0, "")),
            List.of(),
            List.of(),
            List.of());

    Document read = Jsoup.parse(ReportHtml.write(vetoes));

    assertThat(read.select("table.vetoes tbody tr").eachText())
        .containsExactly("V007 站点无法访问 样本不足 监测 3 次", "V008 首页不更新 无数据 没有检查，或没有可供检查的内容");
    assertThat(read.select("table.rules tbody tr").eachText())
        .containsExactly("V001 严重表述错误 未发现问题 —");
    assertThat(read.select(".silent").text())
        .contains("1 项")
        .contains("D045")
        .doesNotContain("V008");
    assertThat(page.select("table.vetoes")).isEmpty();
  }

  @Test
  void problemsTellTheirEvidence() {
    Element doubtful = page.selectFirst("#r-X001 article");

    assertThat(doubtful.text())
        .contains("1. 疑似应为“截至目前”")
        .contains("把握 90%")
        .contains("2025-02-10 09:01:02 应答状态 200")
        .contains(SampleReport.HASH);
    assertThat(page.select("#r-D067 article").first().text()).contains("所在页面").contains("a[href]");
  }

  @Test
  void manyProblemsOfOneRuleAreCountedBeyondTheFirst() {
    var problem = REPORT.problems().getFirst();
    var many =
        new ReadableReport(
            "报告",
            "x",
            List.of(),
            null,
            List.of(new RuleLine("D067", "", RuleStatus.FAULT, 501, "")),
            Collections.nCopies(501, problem),
            List.of(),
            List.of());

    Document long1 = Jsoup.parse(ReportHtml.write(many));

    assertThat(long1.select("article")).hasSize(500);
    assertThat(long1.text()).contains("另有 1 个同类问题");
  }

  @Test
  void headOfPrintedPagesCannotLeaveItsString() {
    assertThat(HtmlText.css("a\"}</style>\\ 市"))
        .isEqualTo("\"a\\000022\\00007D\\00003C\\00002Fstyle\\00003E\\00005C\\000020市\"");
  }
}
