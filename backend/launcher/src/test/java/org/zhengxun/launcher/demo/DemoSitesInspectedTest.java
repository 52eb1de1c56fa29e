package org.zhengxun.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
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
import org.zhengxun.inspector.report.Finding;
import org.zhengxun.inspector.report.Report;
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
  void xingpingHasPagesWithoutTheMark() {
    assertThat(rules("www.xingping.gov.cn")).containsKey("D066");
  }

  @Test
  void xingpingIsCleanOnceMended() {
    sites.mend("www.xingping.gov.cn");
    Website xingping =
        DemoFiles.websites().stream()
            .filter(site -> site.host().equals("www.xingping.gov.cn"))
            .findFirst()
            .orElseThrow();
    assertThat(inspect(List.of(xingping)).get(xingping.host()).findings()).isEmpty();
    sites.breakAgain("www.xingping.gov.cn");
  }

  @Test
  void noProgramSeesTheWrongOfficeOfLiquan() {
    assertThat(findings("www.liquan.gov.cn")).isEmpty();
  }

  @Test
  void theNeglectedSiteOfTongchuanStaysBelowEveryVeto() {
    String host = "zjj.tongchuan-shili.gov.cn";
    assertThat(rules(host)).containsKeys("D067", "D068");
    assertThat(rules(host)).doesNotContainKeys("V001", "V008", "V009", "V010", "V011");
  }

  @Test
  void theAbandonedSiteOfTongchuanLacksMarksAndLabels() {
    String host = "slj.tongchuan-shili.gov.cn";
    assertThat(rules(host)).containsKeys("D066", "D067", "D068", "D069", "D070", "D077", "D078");
  }

  private static List<Finding> findings(String host) {
    return reports.get(host).findings();
  }

  /** How many findings of each rule. */
  private static Map<String, Long> rules(String host) {
    return findings(host).stream()
        .collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.counting()));
  }
}
