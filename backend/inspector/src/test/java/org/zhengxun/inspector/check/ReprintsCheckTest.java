package org.zhengxun.inspector.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengxun.inspector.Reprint;
import org.zhengxun.inspector.SampleSite;
import org.zhengxun.inspector.TestSite;
import org.zhengxun.inspector.crawl.CrawlLimits;
import org.zhengxun.inspector.report.Finding;
import org.zhengxun.inspector.report.Report;
import org.zhengxun.inspector.report.RuleStatus;

/** The time point is 2025-02-10. */
class ReprintsCheckTest {
  private static final String TITLE = "国务院办公厅关于进一步优化支付服务的意见";

  private final SampleSite site = SampleSite.clean();
  private CrawlLimits limits = CrawlLimits.usual();

  private Report inspect(Reprint... reprints) {
    try (TestSite server = new TestSite()) {
      site.publish(server);
      return server.inspect(
          server.request().facts(SampleSite.FACTS).crawl(limits).reprints(List.of(reprints)));
    }
  }

  private static Reprint due(String day) {
    return new Reprint(TITLE, null, LocalDate.parse(day));
  }

  private static List<String> reasons(Report report) {
    return TestSite.of(report, "X008").stream().map(Finding::reason).toList();
  }

  @Test
  void withoutAListNothingIsSaid() {
    assertThat(inspect().checked().rules()).containsEntry("X008", RuleStatus.NO_DATA);
  }

  @ParameterizedTest
  @CsvSource({"2025-02-05, CLEAN", "2025-02-04, CANDIDATES"})
  void anItemIsToBeThereOnItsLastDay(String due, RuleStatus expected) {
    site.column("/xwdt/").item("2025-02-05", TITLE);

    Report report = inspect(due(due));

    assertThat(report.checked().rules()).containsEntry("X008", expected);
    assertThat(report.checked().notes().getOrDefault("X008", "") + reasons(report))
        .contains("转载于 2025-02-05");
  }

  @ParameterizedTest
  @CsvSource({"2025-02-10, CLEAN", "2025-02-09, CANDIDATES"})
  void anItemThatIsNotThereIsToldOnceItsDayIsOver(String due, RuleStatus expected) {
    assertThat(inspect(due(due)).checked().rules()).containsEntry("X008", expected);
  }

  @ParameterizedTest
  @CsvSource({
    "关于进一步优化支付服务的意见, true",
    "国办：《国务院办公厅关于进一步优化支付服务的意见》, true",
    "国务院办公厅关于进一步优化支付…, true",
    "国务院办公厅关于进一步优化支付服务的意见（政策解读）, false",
    "传达学习国务院办公厅关于进一步优化支付服务的意见, false",
    "国务院办公厅关于进一步优化支付服务的意见的实施细则和任务分工安排表说明材料, false",
    "关于进一步优化支付服务的通知, false"
  })
  void titlesAreToldAsSitesWriteThem(String written, boolean same) {
    assertThat(new ReprintTitle(TITLE).isOf(written)).isEqualTo(same);
  }

  @Test
  void aLinkToTheOriginalIsAReprintToo() {
    site.home(
        "<ul><li><a href='http://127.0.0.1:9/yw/1.html'>支付服务新举措来了</a><span>2025-02-06</span></li></ul>");
    Reprint item =
        new Reprint(
            TITLE, URI.create("http://127.0.0.1:9/yw/1.html"), LocalDate.parse("2025-02-06"));

    assertThat(reasons(inspect(item))).isEmpty();
  }

  @Test
  void ofAWalkCutShortNothingIsSaidUnlessTheSearchTells() {
    limits = new CrawlLimits(3, 1, 1000, Duration.ofMinutes(1));

    Report report = inspect(due("2025-02-05"));

    assertThat(report.checked().rules()).containsEntry("X008", RuleStatus.NO_DATA);
    assertThat(report.checked().notes().get("X008")).contains("网站没有读完");
  }

  @Test
  void theSameItemIsMissingUnderTheSameFingerprint() {
    Finding first = TestSite.of(inspect(due("2025-02-01")), "X008").getFirst();

    assertThat(first.reason()).contains("2025-02-01").contains(TITLE);
    assertThat(first.text()).isEqualTo(TITLE);
    assertThat(first.confidence()).isEqualTo(0.7);
  }
}
