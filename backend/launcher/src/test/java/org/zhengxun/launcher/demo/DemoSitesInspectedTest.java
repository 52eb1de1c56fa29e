package org.zhengxun.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengxun.inspector.report.Finding;
import org.zhengxun.inspector.report.Report;
import org.zhengxun.inspector.report.RuleStatus;
import org.zhengxun.launcher.demo.data.DemoFiles;
import org.zhengxun.launcher.demo.data.Website;

/** The inspector sees in the demo's sites what the story says, and nothing else. */
class DemoSitesInspectedTest {

  private static final Instant TIME_POINT = Instant.parse("2025-02-10T01:00:00Z");
  private static final int AT_ONCE = 4;

  @TempDir static Path state;
  private static DemoSites sites;
  private static Map<String, Report> reports;

  @BeforeAll
  static void inspectAll() {
    sites = new DemoSites(() -> TIME_POINT, state, 0);
    reports = inspect(DemoFiles.websites());
  }

  @AfterAll
  static void stop() {
    sites.close();
  }

  private static Map<String, Report> inspect(List<Website> websites) {
    DemoInspection inspection = new DemoInspection(sites.address(), TIME_POINT, 300);
    Map<String, Report> reports = new ConcurrentHashMap<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
      websites.forEach(
          site -> threads.submit(() -> reports.put(site.host(), inspection.inspect(site))));
    }
    return reports;
  }

  @Test
  void everySiteIsReadWhole() {
    assertThat(reports).hasSize(DemoFiles.websites().size());
    assertThat(reports.values()).allMatch(report -> report.checked().pages() >= 35);
  }

  @Test
  void sitesWithoutADefectAreClean() {
    sites.sites().stream()
        .filter(site -> site.defects().isEmpty())
        .forEach(site -> assertThat(findings(site.host())).as(site.name()).isEmpty());
  }

  @Test
  void xingpingHasUnlinkedInterpretationsAndPagesWithoutTheMark() {
    assertThat(rules("www.xingping.gov.cn")).containsOnlyKeys("D038", "D066");
  }

  @Test
  void xingpingIsCleanOnceMended() {
    sites.mend("www.xingping.gov.cn");
    Website xingping = site("www.xingping.gov.cn");
    assertThat(problems(inspect(List.of(xingping)).get(xingping.host()))).isEmpty();
    sites.breakAgain("www.xingping.gov.cn");
  }

  @ParameterizedTest
  @CsvSource({
    "2025-02-10, 2025-02-28", // looked at again before the notice's deadline
    "2025-02-28, 2025-02-28",
    "2025-12-31, 2025-12-31",
    "2026-06-30, 2026-06-30"
  })
  void cleanSitesStayCleanAsTheClockMoves(LocalDate timePoint, LocalDate now) {
    try (DemoSites later = new DemoSites(() -> nine(now), state, 0)) {
      DemoInspection inspection =
          new DemoInspection(later.address(), nine(timePoint), nine(now), 300);
      for (String host : List.of("www.qindu-shili.gov.cn", "jyj.xianyang-shili.gov.cn")) {
        assertThat(problems(inspection.inspect(site(host)))).as(host).isEmpty();
      }
    }
  }

  @Test
  void noProgramSeesTheWrongOfficeOfLiquan() {
    assertThat(findings("www.liquan.gov.cn")).isEmpty();
  }

  @Test
  void changwuHasDocumentsWithoutInterpretation() {
    assertThat(rules("www.changwu.gov.cn")).containsOnlyKeys("D037");
  }

  @Test
  void twoDepartmentsHaveStaleTopicsOnly() {
    assertThat(rules("jjzd.xianyang.gov.cn")).containsExactly(Map.entry("D041", 4L));
    assertThat(rules("sfj.xianyang.gov.cn")).containsExactly(Map.entry("D041", 4L));
  }

  @Test
  void theNeglectedSiteOfTongchuanStaysBelowEveryVeto() {
    String host = "zjj.tongchuan-shili.gov.cn";
    assertThat(rules(host))
        .containsOnlyKeys("D032", "D034", "D036", "D040", "D041", "D067", "D068", "X001");
  }

  @Test
  void theAbandonedSiteOfTongchuanReachesTheVetoes() {
    String host = "slj.tongchuan-shili.gov.cn";
    assertThat(rules(host))
        .containsKeys("V001", "V008", "V009", "V010", "V011", "D066", "D069", "D070", "D077");
    assertThat(reports.get(host).checked().rules()).containsEntry("V009", RuleStatus.FAULT);
  }

  private static Instant nine(LocalDate day) {
    return day.atTime(9, 0).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
  }

  private static Website site(String host) {
    return DemoFiles.websites().stream()
        .filter(site -> site.host().equals(host))
        .findFirst()
        .orElseThrow();
  }

  private static List<Finding> findings(String host) {
    return problems(reports.get(host));
  }

  /** What earns points is no problem. */
  private static List<Finding> problems(Report report) {
    return report.findings().stream().filter(f -> !f.rule().startsWith("B")).toList();
  }

  /** How many findings of each rule. */
  private static Map<String, Long> rules(String host) {
    return findings(host).stream()
        .collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.counting()));
  }
}
