package org.zhengxun.inspector.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengxun.inspector.SampleSite;
import org.zhengxun.inspector.TestSite;
import org.zhengxun.inspector.report.Finding;
import org.zhengxun.inspector.report.Report;
import org.zhengxun.inspector.report.Verdict;

class MarksChecksTest {
  private final SampleSite site = SampleSite.clean();

  @ParameterizedTest
  @CsvSource({
    "网站标识码：6104990001, 网站标识码",
    "陕ICP备05000000号-1, ICP备案编号",
    "陕公网安备61049902000001号, 公安机关备案标识",
    "主办单位：某某县人民政府办公室, 主办单位",
    "联系电话：000-12345678, 联系方式"
  })
  void eachMissingMarkIsOneFindingWithItsPages(String mark, String label) {
    site.footer(site.footer().replace(mark, ""));

    assertThat(TestSite.of(site.inspect(), "D066"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.text()).isEqualTo(label);
              assertThat(finding.count()).isEqualTo(22);
              assertThat(finding.pages())
                  .hasSize(20)
                  .doesNotHaveDuplicates()
                  .startsWith(finding.page());
            });
  }

  @Test
  void missingEmblemIsFound() {
    site.footer(site.footer().replaceAll("<a href=\"http://bszs[^\\n]*</a>", ""));

    assertThat(TestSite.of(site.inspect(), "D066"))
        .extracting(Finding::text)
        .containsExactly("党政机关网站标识");
  }

  @Test
  void foreignSiteCodeIsAFault() {
    site.footer(site.footer().replace("标识码：6104990001", "标识码：6104990002"));

    Finding finding = TestSite.of(site.inspect(), "D066").getFirst();

    assertThat(finding.verdict()).isEqualTo(Verdict.FAULT);
    assertThat(finding.reason()).contains("6104990002").contains("6104990001");
  }

  @Test
  void withoutARegisterPagesAndEntryAreComparedWithOneAnother() {
    site.footer(site.footer().replace("sitecode=\"6104990001\"", "sitecode=\"6104990009\""));

    Report report = inspectUnregistered();

    assertThat(TestSite.of(report, "D066")).isEmpty();
    assertThat(report.checked().notes()).containsKeys("D066", "D069");
    assertThat(TestSite.of(report, "D069"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.verdict()).isEqualTo(Verdict.CANDIDATE);
              assertThat(finding.reason()).contains("6104990009").contains("6104990001");
            });
  }

  @Test
  void withoutARegisterAPageWithAnotherCodeIsACandidate() {
    Report report;
    try (TestSite server = new TestSite()) {
      site.publish(server);
      String other = site.footer().replace("标识码：6104990001", "标识码：4499990001");
      server.page("/other.html", "<h1>转来的页面</h1><p>正文</p>" + other);
      server.page("/", site.page("", "<a href='/other.html'>转来的页面</a>"));
      report = server.inspect(server.request());
    }

    assertThat(TestSite.of(report, "D066"))
        .filteredOn(finding -> finding.text().equals("4499990001"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.verdict()).isEqualTo(Verdict.CANDIDATE));
  }

  private Report inspectUnregistered() {
    try (TestSite server = new TestSite()) {
      site.publish(server);
      return server.inspect(server.request());
    }
  }

  @Test
  void otherSponsorIsForAPersonToJudge() {
    site.footer(site.footer().replace("主办单位：某某县人民政府办公室", "主办单位：某某县融媒体中心"));

    assertThat(TestSite.of(site.inspect(), "D066").getFirst().verdict())
        .isEqualTo(Verdict.CANDIDATE);
  }

  @Test
  void errorReportEntryMissingEverywhereIsOneFindingForHomeAndOneForTheRest() {
    site.footer(site.footer().replaceAll("<script id=\"_jiucuo_\"[^\\n]*\\n", "\n"));

    Report report = site.inspect();

    assertThat(TestSite.of(report, "D069")).hasSize(1);
    assertThat(TestSite.of(report, "D070"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.count()).isEqualTo(21));
  }

  @Test
  void errorReportEntryWithAnotherSitesCodeIsAFault() {
    site.footer(site.footer().replace("sitecode=\"6104990001\"", "sitecode=\"6104990009\""));

    assertThat(TestSite.of(site.inspect(), "D069").getFirst().text()).isEqualTo("6104990009");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<a href='#'>我为政府网站找错</a> | FAULT | 没有链接",
        "<a href='javascript:void(0)'><img src='/img/red.png' alt='我为政府网站找错'></a> | FAULT | 没有链接",
        "<a href='/tzgg/'>我为政府网站找错</a> | CANDIDATE | 没有链接到统一平台"
      })
  void entryThatLeadsNowhereOrElsewhereIsTold(String entry, Verdict verdict, String words) {
    site.footer(site.footer().replaceAll("<script id=\"_jiucuo_\"[^\\n]*\\n", entry + "\n"));

    assertThat(TestSite.of(site.inspect(), "D069"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.verdict()).isEqualTo(verdict);
              assertThat(finding.reason()).contains(words);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script id='_jiucuo_' sitecode='6104990001' src='https://zfwzgl.www.gov.cn/exposure/jiucuo.js'></script>",
        "<a href='https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code=6104990001'>我为政府网站找错</a>",
        "<span id='_span_jiucuo'><img onclick=\"Link('6104990001')\" src='/img/red.png' alt='找错'></span>"
      })
  void everyUsualFormOfTheEntryIsRight(String entry) {
    site.footer(site.footer().replaceAll("<script id=\"_jiucuo_\"[^\\n]*\\n", entry + "\n"));

    Report report = site.inspect();

    assertThat(TestSite.of(report, "D069")).isEmpty();
    assertThat(TestSite.of(report, "D070")).isEmpty();
  }

  @Test
  void theCodeThatAScriptHandsOverIsRead() {
    site.footer(
        site.footer()
            .replaceAll(
                "<script id=\"_jiucuo_\"[^\\n]*\\n",
                "<span id='_span_jiucuo'><img onclick=\"Link('6104990007')\" alt='找错'></span>\n"));

    assertThat(TestSite.of(site.inspect(), "D069").getFirst().text()).isEqualTo("6104990007");
  }

  @Test
  void labelsMissingOnAColumnAreFound() {
    site.column("/ztzl/").unlabelled();
    site.column("/gk/").unlabelled();
    site.column("/jgzn/").unlabelled();
    site.column("/ldxx/").unlabelled();

    Report report = site.inspect();

    assertThat(TestSite.of(report, "D078")).isNotEmpty();
    assertThat(TestSite.of(report, "D078").getFirst().text())
        .isEqualTo("ColumnName、ColumnDescription、ColumnKeywords、ColumnType");
    assertThat(TestSite.of(report, "D077")).isEmpty();
  }
}
