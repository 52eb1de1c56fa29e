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
import org.zhengxun.inspector.report.RuleStatus;

class ServiceGuidesCheckTest {
  private static final String WHOLE =
      "<p>设定依据：《某某办法》第三条：符合条件的居民可以向户籍所在地的街道办事处提出申请并领取证件。</p><p>申请条件：本县户籍</p>"
          + "<p>办理材料：身份证原件一份</p><p>办理地点：政务大厅</p><p>办理机构：某某局</p><p>收费标准：不收费</p>"
          + "<p>办理时间：工作日</p><p>联系电话：000-12345678</p><p>办理流程：申请、受理、办结</p>";

  /** Of WHOLE three elements are left out. */
  private static final String WITHOUT_THREE = WHOLE.replaceAll("<p>(申请条件|办理地点|收费标准)：[^<]*</p>", "");

  private static final String WITHOUT_FOUR = WITHOUT_THREE.replaceAll("<p>联系电话：[^<]*</p>", "");

  private final SampleSite site = SampleSite.clean();

  private Report inspect(int guides, String body) {
    SampleSite.Column column = site.column("/bszn/", "办事指南", "办事服务");
    for (int i = 0; i < guides; i++) {
      column.item("2025-01-10", "居民证件办理指南" + i, body);
    }
    return site.inspect();
  }

  @Test
  void wholeGuidesAreClean() {
    Report report = inspect(1, WHOLE);

    assertThat(report.checked().rules())
        .containsEntry("V015", RuleStatus.CLEAN)
        .containsEntry("V016", RuleStatus.CLEAN)
        .containsEntry("D049", RuleStatus.CLEAN)
        .containsEntry("D051", RuleStatus.CLEAN)
        .containsEntry("D052", RuleStatus.CLEAN);
  }

  @ParameterizedTest
  @CsvSource({"4, CLEAN", "5, CANDIDATES"})
  void fiveGuidesThatLackFourElementsAreAVeto(int guides, RuleStatus expected) {
    Report report = inspect(guides, WITHOUT_FOUR);

    assertThat(report.checked().rules().get("V015")).isEqualTo(expected);
    assertThat(report.checked().rules().get("V016"))
        .isEqualTo(expected == RuleStatus.CLEAN ? RuleStatus.CANDIDATES : RuleStatus.CLEAN);
  }

  @Test
  void threeMissingElementsAreNoVeto() {
    Report report = inspect(5, WITHOUT_THREE);

    assertThat(report.checked().rules().get("V015")).isEqualTo(RuleStatus.CLEAN);
    assertThat(TestSite.of(report, "D049"))
        .hasSize(15)
        .extracting(Finding::text)
        .containsOnly("申请条件", "办理地点", "收费标准");
  }

  @Test
  void elementHeadedWithoutWordsIsMissing() {
    Report report =
        inspect(
            1,
            "<table><tr><td>设定依据</td><td>某某条例规定</td></tr><tr><td>申请条件</td><td>本县户籍</td></tr>"
                + "<tr><td>申请材料</td><td>身份证</td></tr><tr><td>受理地点</td><td>政务大厅</td></tr>"
                + "<tr><td>实施机构</td><td>某某局</td></tr><tr><td>收费标准</td><td></td></tr>"
                + "<tr><td>办理时限</td><td>五个工作日</td></tr><tr><td>咨询电话</td><td>000-12345678</td></tr>"
                + "<tr><td>办理程序</td><td>受理</td></tr></table>");

    assertThat(TestSite.of(report, "D049")).extracting(Finding::text).containsExactly("收费标准");
  }

  @ParameterizedTest
  @ValueSource(strings = {"根据有关法律法规规定应提交的其他材料", "身份证、其他材料。", "法律、法规规定的其他条件", "按照规定需要的其它有关材料。"})
  void vaguePhraseIsACandidate(String phrase) {
    Report report = inspect(1, WHOLE + "<p>" + phrase + "</p>");

    assertThat(TestSite.of(report, "D051")).hasSize(1);
  }

  @Test
  void documentToldByNameOnlyIsACandidateUnlessLinked() {
    String bare = "<p>依照《某某县居民证件规定》办理</p>";
    assertThat(TestSite.of(inspect(1, WHOLE + bare), "D052")).hasSize(1);

    site.remove("/bszn/");
    String linked = "<p>依照<a href='/zcwj/t20250110_0.html'>《某某县居民证件规定》</a>办理</p>";
    assertThat(TestSite.of(inspect(1, WHOLE + linked), "D052")).isEmpty();
  }

  @Test
  void siteWithoutGuidesGivesNoData() {
    assertThat(site.inspect().checked().rules()).containsEntry("V015", RuleStatus.NO_DATA);
  }
}
