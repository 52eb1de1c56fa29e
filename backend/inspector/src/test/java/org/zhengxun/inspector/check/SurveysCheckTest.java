package org.zhengxun.inspector.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengxun.inspector.SampleSite;
import org.zhengxun.inspector.TestSite;
import org.zhengxun.inspector.page.Survey;
import org.zhengxun.inspector.report.Finding;
import org.zhengxun.inspector.report.Report;
import org.zhengxun.inspector.report.RuleStatus;

/** The time point is 2025-02-10. */
class SurveysCheckTest {
  private static final String ASKED = "关于校车线路征求意见的公告";

  private final SampleSite site = SampleSite.clean();
  private final SampleSite.Column column = site.column("/dczj/", "调查征集", "互动交流");

  private static List<String> reasons(Report report, String rule) {
    return TestSite.of(report, rule).stream().map(Finding::reason).toList();
  }

  @ParameterizedTest
  @CsvSource({"6, 2024-02-10, 1", "5, 2024-02-10, 0", "6, 2024-02-09, 0"})
  void sixActivitiesOfTheYearAreRewarded(int number, String first, int found) {
    column.item(first, "关于校车线路征求意见的公告");
    for (int i = 1; i < number; i++) {
      column.item("2024-09-0" + i, "关于%d号桥名称征求意见的公告".formatted(i));
    }

    assertThat(reasons(site.inspect(), "B091")).hasSize(found);
  }

  @Test
  void activitiesWithoutAColumnForThemAreNoChannel() {
    site.remove("/dczj/");
    for (int i = 1; i <= 6; i++) {
      site.column("/tzgg/").item("2024-09-0" + i, "关于%d号桥名称征求意见的公告".formatted(i));
    }

    assertThat(site.inspect().checked().rules()).containsEntry("B091", RuleStatus.NO_DATA);
  }

  @ParameterizedTest
  @CsvSource({"2024-11-30, 1", "2024-12-01, 0"})
  void anAnswerWithinAMonthOfTheEndIsRewarded(String answered, int found) {
    column.item("2024-10-08", ASKED, "<p>截止时间：2024年10月30日</p>").item(answered, "校车线路征求意见的结果反馈");

    assertThat(reasons(site.inspect(), "B092")).hasSize(found);
  }

  @Test
  void oneActivityWithoutAnswerForfeitsTheReward() {
    column
        .item("2024-10-08", ASKED, "<p>截止时间：2024年10月30日</p>")
        .item("2024-11-20", "校车线路征求意见的结果反馈")
        .item("2024-09-08", "关于公园名称征求意见的公告");

    assertThat(reasons(site.inspect(), "B092")).isEmpty();
  }

  @Test
  void whatThePageItselfTellsIsAnAnswer() {
    column.item("2024-10-08", ASKED, "<p>结果反馈：</p><p>共收到意见十二条，采纳五条，已经写入方案。</p>");

    assertThat(reasons(site.inspect(), "B092")).hasSize(1);
  }

  @Test
  void anActivityThatStillRunsIsNotCounted() {
    column.item("2025-02-01", ASKED, "<p>截止时间：2025年3月1日</p>");

    assertThat(reasons(site.inspect(), "B092")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "关于《某某县停车管理办法》公开征求意见的公告, true",
    "2025年民生实事项目建议征集, true",
    "政务服务满意度调查问卷, true",
    "某某路交通事故调查报告, false",
    "关于做好劳动力抽样调查的通知, false",
    "关于土地征收的公告, false"
  })
  void activitiesAreToldByTheirTitles(String title, boolean is) {
    assertThat(Survey.isActivity(title)).isEqualTo(is);
  }
}
