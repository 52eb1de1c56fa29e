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

  @Test
  void oldMessagesBesideAListThatAScriptFillsProveNothing() {
    SampleSite site = SampleSite.clean();
    String old = ANSWER.replace("2025-", "2024-");
    site.column("/xx/", "县长信箱", "咨询").item("2024-01-02", "关于道路的咨询", old);
    site.column("/ly/", "网民留言", "咨询")
        .text("</p><ul id='ly'></ul><script>loadList('ly', 1)</script><p>");

    assertThat(site.inspect().checked().rules()).containsEntry("D059", RuleStatus.NO_DATA);
  }

  @ParameterizedTest
  @CsvSource({"留言时间", "答复时间", "答复单位", "答复内容"})
  void whatIsNotShownIsNamed(String part) {
    Report report = inspect(ANSWER.replaceAll("<p>" + part + "：[^<]*</p>", ""));

    assertThat(TestSite.of(report, "D058")).extracting(Finding::text).containsExactly(part);
  }

  @ParameterizedTest
  @CsvSource({
    "<p>回复内容：</p>, 1",
    "<p>回复内容：</p><p>【打印】【关闭】</p>, 1",
    "<p>回复内容：暂未回复</p>, 1",
    "<p>回复内容：</p><p>回复时间：</p><p>满意度：</p>, 1",
    "<p>回复内容：您好，道路已经修复。</p>, 0",
    "<p>回复内容</p><p>您好，道路已经修复。</p>, 0"
  })
  void anAnswerIsWhatStandsBehindItsHeading(String answer, int found) {
    Report report = inspect("<p>留言时间：2024-10-01</p>" + answer);

    assertThat(TestSite.of(report, "V013")).hasSize(found);
  }

  @ParameterizedTest
  @CsvSource({
    "<p>办理时间：2024-06-01</p><p>如需咨询请到窗口留言。</p>",
    "<p>咨询时间：2024-06-01</p><p>招聘会办理现场咨询。</p>"
  })
  void daysOfServicesAndFairsAreNoMessages(String body) {
    assertThat(inspect(body).checked().rules()).containsEntry("D059", RuleStatus.NO_DATA);
  }

  @Test
  void aListOfMessagesIsNoMessage() {
    SampleSite site = SampleSite.clean();
    String row = "<li><a href='/xx/%d.html'>关于第%d条道路的来信</a><span>2025-01-0%d</span></li>";
    site.column("/xx/", "县长信箱", "咨询")
        .text(
            "</p><p>最近回复时间：2025-01-05</p><ul>"
                + row.formatted(1, 1, 1)
                + row.formatted(2, 2, 2)
                + row.formatted(3, 3, 3)
                + "</ul><p>");

    assertThat(site.inspect().checked().rules()).containsEntry("D058", RuleStatus.NO_DATA);
  }

  @Test
  void siteWithoutMessagesGivesNoData() {
    assertThat(SampleSite.clean().inspect().checked().rules())
        .containsEntry("V013", RuleStatus.NO_DATA)
        .containsEntry("D059", RuleStatus.NO_DATA);
  }

  private static Report list(String column, String head, String row) {
    SampleSite site = SampleSite.clean();
    site.column("/lyb/", column, "咨询")
        .text("</p><table><tr>%s</tr><tr>%s</tr></table><p>".formatted(head, row));
    return site.inspect();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-11-09, 待回复, 1",
    "2024-11-10, 待回复, 0",
    "2024-02-10, [处理中], 1",
    "2024-02-09, 处理中, 0",
    "2024-11-09, 已受理, 1",
    "2024-11-09, 已回复, 0",
    "2024-11-09, 公开, 0"
  })
  void statusOfARowTellsWhetherItWaits(String asked, String status, int found) {
    Report report =
        list(
            "网民留言",
            "<th>标题</th><th>时间</th><th>状态</th>",
            "<td>路灯何时修复</td><td>%s</td><td>%s</td>".formatted(asked, status));

    assertThat(TestSite.of(report, "V013")).hasSize(found);
  }

  @ParameterizedTest
  @CsvSource({"'', 1", "-, 1", "2024-11-12, 0"})
  void anEmptyCellUnderTheTimeOfTheAnswerWaits(String answered, int found) {
    Report report =
        list(
            "县长信箱",
            "<th>标题</th><th>来信时间</th><th>答复时间</th>",
            "<td>路灯何时修复</td><td>2024-11-09</td><td>%s</td>".formatted(answered));

    assertThat(TestSite.of(report, "V013")).hasSize(found);
  }

  @Test
  void tablesOfServicesAndPetitionsAreNoMessages() {
    String row = "<td>占道许可咨询</td><td>2024-11-09</td><td>办理中</td>";

    assertThat(TestSite.of(list("办件公示", "<th>事项</th><th>时间</th><th>状态</th>", row), "V013"))
        .isEmpty();
    assertThat(TestSite.of(list("网上信访", "<th>信件</th><th>时间</th><th>状态</th>", row), "V013"))
        .isEmpty();
  }

  @Test
  void itemsOfAListAreReadToo() {
    SampleSite site = SampleSite.clean();
    site.column("/lyb/", "咨询选登", "咨询")
        .text(
            "</p><ul><li><a href='/gk/'>路灯何时修复</a><span>2024-11-09</span><em>【未回复】</em></li></ul><p>");

    assertThat(TestSite.of(site.inspect(), "V013"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.text()).isEqualTo("路灯何时修复"));
  }

  @Test
  void aListedMessageWithAPageOfItsOwnIsToldOnce() {
    SampleSite site = SampleSite.clean();
    site.column("/xx/", "县长信箱", "咨询")
        .item("2024-11-09", "关于路灯的咨询", "<p>留言时间：2024-11-09</p><p>状态：等待答复</p>")
        .text(
            "</p><table><tr><th>标题</th><th>时间</th><th>状态</th></tr>"
                + "<tr><td>关于路灯的咨询</td><td>2024-11-09</td><td>待答复</td></tr></table><p>");

    assertThat(TestSite.of(site.inspect(), "V013")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"县长信箱, CANDIDATES", "我要留言, NO_DATA", "网上信访, NO_DATA"})
  void aBlankColumnOfMessagesShowsNone(String name, RuleStatus expected) {
    SampleSite site = SampleSite.clean();
    site.column("/lyb/", name, "咨询").empty();

    assertThat(site.inspect().checked().rules()).containsEntry("D057", expected);
  }

  @ParameterizedTest
  @CsvSource({"2024-12-18, 1", "2024-12-17, 0"})
  void mostAnswersAfterElevenWeekdaysAreACandidate(String answered, int found) {
    String late = ANSWER.replace("2025-01-02", "2024-12-02").replace("2025-01-05", answered);
    SampleSite site = SampleSite.clean();
    site.column("/xx/", "县长信箱", "咨询")
        .item("2025-01-02", "关于道路的咨询", ANSWER)
        .item("2024-12-02", "关于路灯的咨询", late)
        .item("2024-12-02", "关于公园的咨询", late);

    assertThat(TestSite.of(site.inspect(), "D061")).hasSize(found);
  }
}
