package org.zhengxun.inspector.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zhengxun.inspector.SampleSite;
import org.zhengxun.inspector.report.Finding;
import org.zhengxun.inspector.report.Verdict;

class PolicyInterpretationCheckTest {
  private final SampleSite site = SampleSite.clean();

  @Test
  void policyWithoutInterpretationIsACandidate() {
    site.column("/zcwj/").item("2025-01-15", "某某县人民政府关于印发《某某县防汛方案》的通知");

    assertThat(site.inspect().findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("D037");
              assertThat(finding.verdict()).isEqualTo(Verdict.CANDIDATE);
              assertThat(finding.text()).contains("防汛方案");
            });
  }

  @Test
  void personnelDecisionsNeedNoInterpretation() {
    site.column("/zcwj/").item("2025-01-15", "某某县人民政府关于有关同志职务任免的通知");

    assertThat(site.inspect().findings()).isEmpty();
  }

  @Test
  void interpretationThatDoesNotLeadToItsDocumentIsACandidate() {
    site.column("/zcjd/").empty().item("2025-01-11", "《某某县就业办法》解读", "<p>全文解读。</p>");

    assertThat(site.inspect().findings()).extracting(Finding::rule).containsExactly("D038");
  }

  @Test
  void documentThatDoesNotLeadBackIsACandidate() {
    site.column("/zcwj/").empty().item("2025-01-10", "某某县人民政府关于印发《某某县就业办法》的通知");

    assertThat(site.inspect().findings()).extracting(Finding::rule).containsExactly("D039");
  }
}
