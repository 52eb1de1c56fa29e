package org.zhengxun.inspector.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengxun.inspector.SampleSite;
import org.zhengxun.inspector.report.RuleStatus;

/** The time point is 2025-02-10. */
class StatisticsCheckTest {
  private final SampleSite site = SampleSite.clean();

  @ParameterizedTest
  @CsvSource({
    "2025-01-10, CLEAN, CLEAN",
    "2025-01-09, FAULT, CLEAN",
    "2024-11-10, FAULT, CLEAN",
    "2024-11-09, CLEAN, FAULT"
  })
  void figuresOfServicesAreStaleAfterAMonthAndAgainAfterThree(
      String newest, RuleStatus month, RuleStatus threeMonths) {
    site.column("/bjtj/", "办件统计", "办事服务").item(newest, "全县政务服务办件统计");

    assertThat(site.inspect().checked().rules())
        .containsEntry("D045", RuleStatus.CLEAN)
        .containsEntry("D046", month)
        .containsEntry("D047", threeMonths);
  }

  @ParameterizedTest
  @CsvSource({"办件统计, D045", "留言办理情况统计, D060"})
  void blankColumnOfFiguresIsACandidate(String name, String rule) {
    site.column("/tj/", name, "其他").empty();

    assertThat(site.inspect().checked().rules()).containsEntry(rule, RuleStatus.CANDIDATES);
  }

  @Test
  void figuresOfMessagesAreClean() {
    site.column("/lytj/", "留言办理情况统计", "其他").item("2025-01-10", "一月留言受理情况统计");

    assertThat(site.inspect().checked().rules()).containsEntry("D060", RuleStatus.CLEAN);
  }

  @Test
  void oneOldItemIsNoColumnThatIsNotUpdated() {
    site.column("/tzgg/").item("2023-05-10", "2023年四月政务服务办件统计");

    assertThat(site.inspect().checked().rules())
        .containsEntry("D046", RuleStatus.NO_DATA)
        .containsEntry("D047", RuleStatus.NO_DATA);
  }

  @Test
  void siteWithoutFiguresGivesNoDataAndSaysWhy() {
    assertThat(site.inspect().checked().rules())
        .containsEntry("D045", RuleStatus.NO_DATA)
        .containsEntry("D046", RuleStatus.NO_DATA)
        .containsEntry("D047", RuleStatus.NO_DATA)
        .containsEntry("D060", RuleStatus.NO_DATA);
  }
}
