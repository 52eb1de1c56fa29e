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

/** The time point is 2025-02-10. */
class DataPublicationCheckTest {
  private final SampleSite site = SampleSite.clean();

  private static List<String> reasons(Report report, String rule) {
    return TestSite.of(report, rule).stream().map(Finding::reason).toList();
  }

  @ParameterizedTest
  @CsvSource({"2024-11-10, 可得 2 分", "2024-11-09, 可得 1 分", "2024-08-10, 可得 1 分"})
  void pointsDependOnTheNewestDate(String date, String points) {
    site.column("/sjfb/", "数据发布", "数据发布").item(date, "全县主要经济数据");

    assertThat(reasons(site.inspect(), "B081")).singleElement().asString().contains(points);
  }

  @ParameterizedTest
  @CsvSource({"数据发布, 2024-08-09", "办件数据统计, 2025-01-10", "大数据动态, 2025-01-10"})
  void oldDataAndFiguresOfServicesEarnNothing(String name, String date) {
    site.column("/sjfb/", name, "其他").item(date, "全县主要经济数据");

    assertThat(site.inspect().checked().rules()).containsEntry("B081", RuleStatus.NO_DATA);
  }

  @Test
  void dataOfTwoMonthsWithAFileAreADataSet() {
    String file = "<p><a href='/sj.csv'>下载</a></p>";
    site.column("/sjkf/", "数据开放", "数据发布")
        .item("2025-01-08", "一月客流", file)
        .item("2024-12-08", "十二月客流");

    assertThat(reasons(site.inspect(), "B083")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"2025-01-20, /sj.csv", "2024-12-08, /sj.html"})
  void dataOfOneMonthOrWithoutAFileAreNone(String other, String link) {
    site.column("/sjkf/", "数据开放", "数据发布")
        .item("2025-01-08", "一月客流", "<p><a href='%s'>附件</a></p>".formatted(link))
        .item(other, "本月客流");

    assertThat(reasons(site.inspect(), "B083")).isEmpty();
  }
}
