package org.zhengxun.inspection.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhengxun.inspection.finding.EvidenceView;
import org.zhengxun.inspector.report.ReadableReport.RuleLine;
import org.zhengxun.inspector.report.RuleStatus;

/** What a report says of each rule, from the machine's words and people's decisions. */
class SiteReportRulesTest {
  private static List<RuleLine> rules(Map<String, String> statuses, Reported... problems) {
    return new SiteReport(
            "检查报告",
            "某某网站",
            new LinkedHashMap<>(),
            null,
            statuses,
            Map.of("D068", "检查 120 个链接", "V001", "样本 3 次，应不少于 140 次"),
            List.of(problems),
            List.of(),
            List.of())
        .rules();
  }

  private static Reported problem(String rule, boolean open) {
    BigDecimal confidence = open ? new BigDecimal("0.70") : null;
    return new Reported(null, null, rule, "", open, "状态", confidence, "问题", List.of());
  }

  @Test
  void vetoesStandFirstAndNotesGoWithTheirRules() {
    List<RuleLine> rules = rules(Map.of("D068", "CLEAN", "V001", "TOO_FEW_SAMPLES"));

    assertThat(rules).extracting(RuleLine::rule).containsExactly("V001", "D068");
    assertThat(rules).extracting(RuleLine::note).containsExactly("样本 3 次，应不少于 140 次", "检查 120 个链接");
  }

  @Test
  void aConfirmedProblemIsOneWhateverTheMachineSays() {
    assertThat(rules(Map.of("D068", "CLEAN"), problem("D068", false)))
        .singleElement()
        .satisfies(
            rule -> {
              assertThat(rule.status()).isEqualTo(RuleStatus.FAULT);
              assertThat(rule.note()).isEqualTo("检查 120 个链接");
            });
  }

  @Test
  void whatOnlyTheMachineSaysWaitsForAPerson() {
    assertThat(rules(Map.of("D068", "FAULT"), problem("D068", true)))
        .extracting(RuleLine::status)
        .containsExactly(RuleStatus.CANDIDATES);
  }

  @Test
  void whatPeopleDismissedIsNoProblem() {
    assertThat(rules(Map.of("D068", "FAULT")))
        .singleElement()
        .satisfies(
            rule -> {
              assertThat(rule.status()).isEqualTo(RuleStatus.CLEAN);
              assertThat(rule.note()).contains("经复核已排除");
            });
  }

  @Test
  void aProblemTellsOfWhomItIsAndHowSureTheMachineIs() {
    BigDecimal confidence = new BigDecimal("0.70");
    Reported open =
        new Reported(null, "某某发布", "X006", "", true, "待复核", confidence, "问题", List.of());

    assertThat(open.standing()).isEqualTo("某某发布，待复核，把握 70%");
  }

  @Test
  void theMarkedPlaceOfAnExcerptIsWhatTheProblemIsAbout() {
    EvidenceView place =
        new EvidenceView(
            "错别字",
            "http://www.test.gov.cn/",
            null,
            "main",
            "截止目前",
            null,
            null,
            null,
            "截止目前，共受理",
            null,
            1,
            List.of());

    assertThat(place.marked().place()).isEqualTo("截止目前");
    assertThat(place.unseen()).isNull();
  }
}
