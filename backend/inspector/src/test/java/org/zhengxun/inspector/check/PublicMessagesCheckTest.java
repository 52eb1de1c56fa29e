package org.zhengxun.inspector.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengxun.inspector.SampleSite;
import org.zhengxun.inspector.TestSite;
import org.zhengxun.inspector.report.Finding;
import org.zhengxun.inspector.report.Report;
import org.zhengxun.inspector.report.RuleStatus;

/** The time point is 2025-02-10. */
class PublicMessagesCheckTest {
  private static final String ANSWER =
      "<p>留言时间：2025-01-02</p><p>答复时间：2025-01-05</p><p>答复单位：某某县某某局</p><p>答复内容：您好，已经办理完毕。</p>";

  private static Report inspect(String body) {
    SampleSite site = SampleSite.clean();
    site.column("/xx/", "县长信箱", "咨询").item("2025-01-02", "关于道路的咨询", body);
    return site.inspect();
  }

  @Test
  void wholeAnswerIsClean() {
    assertThat(inspect(ANSWER).checked().rules())
        .containsEntry("V013", RuleStatus.CLEAN)
        .containsEntry("D058", RuleStatus.CLEAN)
        .containsEntry("D059", RuleStatus.CLEAN);
  }

  @ParameterizedTest
  @CsvSource({"2024-11-10, 0", "2024-11-09, 1", "2024-02-10, 1", "2024-02-09, 0"})
  void messageUnansweredForMoreThanThreeMonthsOfTheYearIsACandidate(String asked, int found) {
    Report report = inspect("<p>留言时间：" + asked + "</p><p>状态：等待答复</p>");

    assertThat(TestSite.of(report, "V013")).hasSize(found);
  }

  @ParameterizedTest
  @CsvSource({"2024-12-10, CLEAN", "2024-12-09, FAULT"})
  void messagesAreStaleAfterTwoMonths(String answered, RuleStatus expected) {
    String body = ANSWER.replace("2025-01-02", "2024-12-01").replace("2025-01-05", answered);

    assertThat(inspect(body).checked().rules()).containsEntry("D059", expected);
  }

  @ParameterizedTest
  @CsvSource({"留言时间", "答复时间", "答复单位", "答复内容"})
  void whatIsNotShownIsNamed(String part) {
    Report report = inspect(ANSWER.replaceAll("<p>" + part + "：[^<]*</p>", ""));

    assertThat(TestSite.of(report, "D058")).extracting(Finding::text).containsExactly(part);
  }

  @Test
  void siteWithoutMessagesGivesNoData() {
    assertThat(SampleSite.clean().inspect().checked().rules())
        .containsEntry("V013", RuleStatus.NO_DATA)
        .containsEntry("D059", RuleStatus.NO_DATA);
  }
}
