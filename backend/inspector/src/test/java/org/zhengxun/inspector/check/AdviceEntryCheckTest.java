package org.zhengxun.inspector.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengxun.inspector.SampleSite;
import org.zhengxun.inspector.TestSite;
import org.zhengxun.inspector.report.Finding;
import org.zhengxun.inspector.report.Report;
import org.zhengxun.inspector.report.RuleStatus;

class AdviceEntryCheckTest {
  private final SampleSite site = SampleSite.clean();

  private static List<String> reasons(Report report) {
    return TestSite.of(report, "V012").stream().map(Finding::reason).toList();
  }

  @Test
  void anEntryThatOpensIsCleanAndNamed() {
    Report report = site.inspect();

    assertThat(report.checked().rules()).containsEntry("V012", RuleStatus.CLEAN);
    assertThat(report.checked().notes().get("V012")).contains("“我要咨询”可以打开");
  }

  @ParameterizedTest
  @CsvSource({
    "信访举报, 1",
    "纪检监察举报, 1",
    "意见征集, 1",
    "关于道路的咨询, 1",
    "领导信箱, 0",
    "我要留言, 0",
    "12345热线, 0",
    "投诉建议, 0"
  })
  void channelsForPetitionsAreNoEntry(String name, int found) {
    site.remove("/wyzx/");
    site.home("<a href='/gk/'>" + name + "</a>");

    assertThat(reasons(site.inspect())).hasSize(found);
  }

  @Test
  void entriesThatDoNotOpenAreTold() {
    site.remove("/wyzx/");
    site.home("<a href='/gone/'>领导信箱</a>");

    assertThat(reasons(site.inspect())).containsExactly("咨询建言入口“领导信箱”打不开：页面不存在（404）");
  }

  @Test
  void oneOfSeveralEntriesThatOpensIsEnough() {
    site.home("<a href='/gone/'>领导信箱</a>");

    assertThat(reasons(site.inspect())).isEmpty();
  }

  @Test
  void anEntryOutOfReachGivesNoData() {
    site.remove("/wyzx/");
    site.home("<a href='http://www.example.org/'>政民互动</a>");

    assertThat(site.inspect().checked().rules()).containsEntry("V012", RuleStatus.NO_DATA);
  }
}
