package org.zhengxun.inspector.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengxun.inspector.SampleSite;
import org.zhengxun.inspector.TestSite;
import org.zhengxun.inspector.report.Finding;
import org.zhengxun.inspector.report.RuleStatus;

/** All pages are fetched on 2025-02-10. */
class ForgedDatesCheckTest {

  @ParameterizedTest
  @CsvSource({"2025-02-10, 0", "2025-02-11, 1"})
  void dateAfterTheDayItWasFetchedIsACandidate(String date, int found) {
    SampleSite site = SampleSite.clean();
    site.column("/xwdt/").item(date, "明天的新闻");

    assertThat(TestSite.of(site.inspect(), "V005")).hasSize(found);
  }

  @ParameterizedTest
  @CsvSource({
    "/xwdt/t20250111_9.html, 2025-02-10, 2025-02-10, 0",
    "/xwdt/t20250110_9.html, 2025-02-10, 2025-02-10, 1",
    "/art/2025/1/5/art_1_2.html, 2025-02-10, 2025-02-10, 1",
    "/xwdt/2024/12/30/c_9.html, 2025-02-10, 2025-02-10, 1",
    "/xwdt/202502/10/c_9.html, 2025-02-09, 2025-02-10, 0",
    "/xwdt/c_9.html, 2025-02-08, 2025-02-10, 1",
    "/xwdt/c_9.html, '', 2025-02-10, 0"
  })
  void addressAndLabelAgreeWithWhatIsPrinted(
      String path, String label, String printed, int expected) {
    assertThat(inspect(path, label, printed)).hasSize(expected);
  }

  @Test
  void listThatMakesAnOldItemNewIsACandidate() {
    try (TestSite server = new TestSite()) {
      server.page("/", "<div class='nav'><a href='/xw/'>新闻动态</a></div>");
      server.page("/xw/", list("<li><a href='/xw/t20230301_1.html'>旧闻</a> 2025-02-08</li>"));
      server.page("/xw/t20230301_1.html", item("2023-03-01", "2023-03-01"));

      assertThat(TestSite.of(server.inspect(), "V005"))
          .singleElement()
          .satisfies(
              finding -> {
                assertThat(finding.reason()).contains("2025-02-08").contains("2023-03-01");
                assertThat(finding.url()).endsWith("/xw/t20230301_1.html");
                assertThat(finding.evidence()).isNotNull();
              });
    }
  }

  @Test
  void pagesMovedOnOneDayAreOneWeakCandidate() {
    SampleSite site = SampleSite.clean();
    try (TestSite server = new TestSite()) {
      StringBuilder links = new StringBuilder();
      for (int i = 1; i <= 6; i++) {
        String path = "/xw/t20240601_%d.html".formatted(i);
        links.append("<li><a href='%s'>旧闻%d</a></li>".formatted(path, i));
        server.page(path, item("", "2021-0%d-11".formatted(i)));
      }
      site.home("<ul>" + links + "</ul>").publish(server);

      assertThat(TestSite.of(server.inspect(), "V005"))
          .singleElement()
          .satisfies(
              finding -> {
                assertThat(finding.count()).isEqualTo(6);
                assertThat(finding.confidence()).isEqualTo(0.2);
              });
    }
  }

  @Test
  void siteWithoutDatesGivesNoData() {
    try (TestSite server = new TestSite()) {
      server.page("/", "<p>首页</p>");

      assertThat(server.inspect().checked().rules().get("V005")).isEqualTo(RuleStatus.NO_DATA);
    }
  }

  private static List<Finding> inspect(String path, String label, String printed) {
    try (TestSite server = new TestSite()) {
      server.page("/", "<ul><li><a href='%s'>消息一则</a></li></ul>".formatted(path));
      server.page(path, item(label, printed));
      return TestSite.of(server.inspect(), "V005");
    }
  }

  private static String list(String rows) {
    return "<html><head><meta name='ColumnName' content='新闻动态'></head><body><ul class='list'>%s</ul></body></html>"
        .formatted(rows);
  }

  private static String item(String label, String printed) {
    return "<html><head><meta name='ArticleTitle' content='消息一则'><meta name='PubDate' content='%s'></head><body><h1>消息一则</h1><p>发布时间：%s</p><div id='zoom'>正文。</div></body></html>"
        .formatted(label, printed);
  }
}
