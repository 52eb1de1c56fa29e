package org.zhengxun.inspector.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengxun.inspector.SampleSite;
import org.zhengxun.inspector.TestSite;
import org.zhengxun.inspector.report.RuleStatus;

class ServiceItemsCheckTest {
  private final SampleSite site = SampleSite.clean();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "|1",
        "<p>暂无内容</p>|1",
        "<p><a href='/zd.doc'>办事指南下载</a></p>|0",
        "<p><a href='/gk/'>前往统一平台办理</a></p>|0",
        "<p><img src='/img/red.png'></p>|0"
      })
  void anItemWithoutAGuideIsACandidate(String body, int found) {
    site.column("/fwsx/", "服务事项", "办事服务").item("2025-01-09", "临时占道许可", body == null ? "" : body);

    assertThat(TestSite.of(site.inspect(), "D048")).hasSize(found);
  }

  @Test
  void atMostFiveAreTold() {
    for (int i = 0; i < 6; i++) {
      site.column("/fwsx/", "服务事项", "办事服务").item("2025-01-09", "临时占道许可" + i);
    }

    assertThat(TestSite.of(site.inspect(), "D048")).hasSize(5);
  }

  @Test
  void aSiteWithoutItemsGivesNoData() {
    assertThat(site.inspect().checked().rules()).containsEntry("D048", RuleStatus.NO_DATA);
  }
}
