package org.zhengxun.inspector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.zhengxun.inspector.crawl.CrawlLimits;
import org.zhengxun.inspector.crawl.Cut;
import org.zhengxun.inspector.fetch.Cause;
import org.zhengxun.inspector.report.Finding;
import org.zhengxun.inspector.report.Report;
import org.zhengxun.inspector.report.ReportReader;
import org.zhengxun.inspector.report.ReportText;
import org.zhengxun.inspector.report.RuleStatus;
import org.zhengxun.inspector.report.SkippedLink;

class InspectorTest {
  @Test
  void cleanSiteIsCleanUnderEveryCheckedRule() {
    Report report = SampleSite.clean().inspect();

    assertThat(report.findings()).isEmpty();
    assertThat(report.checked().pages()).isEqualTo(22);
    assertThat(report.checked().rules())
        .extractingByKeys(
            "V001", "V008", "V009", "V010", "V011", "D025", "D032", "D034", "D036", "D037", "D038",
            "D039", "D040", "D041", "D064", "D065", "D066", "D067", "D068", "D069", "D070", "D073",
            "D074", "D079", "X003", "X004", "X005", "V003", "D077", "D078", "X001")
        .containsOnly(RuleStatus.CLEAN);
    assertThat(report.checked().rules().get("V007")).isEqualTo(RuleStatus.NO_DATA);
    assertThat(report.checked().rules().get("D080")).isEqualTo(RuleStatus.NO_DATA);
  }

  @Test
  void sameSiteGivesTheSameFindingsInTheSameOrder() {
    SampleSite site = SampleSite.clean().footer("").home("<a href='/x'>甲</a><a href='/y'>乙</a>");
    try (TestSite server = new TestSite()) {
      site.publish(server);
      List<String> first = keys(server.inspect());

      assertThat(first).hasSizeGreaterThan(5);
      assertThat(keys(server.inspect())).isEqualTo(first);
    }
  }

  private static List<String> keys(Report report) {
    return report.findings().stream()
        .map(finding -> finding.rule() + finding.url() + finding.reason() + finding.count())
        .toList();
  }

  @Test
  void onlyTheRulesAskedForAreChecked() {
    try (TestSite server = new TestSite()) {
      SampleSite.clean().footer("").home("<a href='/x'>甲</a>").publish(server);

      Report report = server.inspect(server.request().rules(Set.of("D066")));

      assertThat(report.findings()).extracting(Finding::rule).containsOnly("D066");
      assertThat(report.checked().rules().get("D067")).isEqualTo(RuleStatus.NO_DATA);
    }
  }

  @Test
  void reCheckOfChosenPagesSaysNothingOfTheWholeSite() {
    try (TestSite server = new TestSite()) {
      SampleSite.clean().publish(server);
      URI page = URI.create(server.url("/tzgg/"));

      Report report = server.inspect(server.request().only(Set.of(page)));

      assertThat(report.checked().pages()).isEqualTo(2);
      assertThat(report.checked().rules().get("D066")).isEqualTo(RuleStatus.PARTLY_CLEAN);
      assertThat(report.checked().rules().get("V009")).isEqualTo(RuleStatus.NO_DATA);
      assertThat(report.checked().rules().get("D025")).isEqualTo(RuleStatus.NO_DATA);
    }
  }

  @Test
  void crawlCutShortJudgesNothingItDidNotSee() {
    try (TestSite server = new TestSite()) {
      SampleSite.clean().publish(server);
      CrawlLimits one = new CrawlLimits(1, 4, 1000, CrawlLimits.usual().time());

      Report report = server.inspect(server.request().facts(SampleSite.FACTS).crawl(one));

      assertThat(report.checked().pages()).isEqualTo(1);
      assertThat(report.findings()).isEmpty();
      assertThat(report.checked().rules().get("V011")).isEqualTo(RuleStatus.NO_DATA);
      assertThat(report.checked().rules().get("D077")).isEqualTo(RuleStatus.NO_DATA);
    }
  }

  @Test
  void crawlCutShortProvesOnlyWhatTheHomePageShows() {
    try (TestSite server = new TestSite()) {
      SampleSite.clean().publish(server);
      CrawlLimits few = new CrawlLimits(21, 4, 1000, CrawlLimits.usual().time());

      Report report = server.inspect(server.request().facts(SampleSite.FACTS).crawl(few));

      assertThat(report.checked().cut()).isEqualTo(Cut.PAGES);
      assertThat(report.checked().rules())
          .extractingByKeys("V001", "D066", "D068", "D070", "X001")
          .containsOnly(RuleStatus.PARTLY_CLEAN);
      assertThat(report.checked().rules())
          .extractingByKeys("V008", "D067", "D069")
          .containsOnly(RuleStatus.CLEAN);
    }
  }

  @Test
  void pagesFurtherAwayThanAllowedLeaveTheRestUnproven() {
    try (TestSite server = new TestSite()) {
      server.page("/", "<a href='/1'>一</a>").page("/1", "<a href='/2'>二</a>");
      server.page("/2", "<a href='/'>首页</a>");
      CrawlLimits enough = new CrawlLimits(300, 2, 1000, CrawlLimits.usual().time());
      CrawlLimits shallow = new CrawlLimits(300, 1, 1000, CrawlLimits.usual().time());

      assertThat(server.inspect(server.request().crawl(enough)).checked().cut()).isNull();
      Report report = server.inspect(server.request().crawl(shallow));

      assertThat(report.checked().pages()).isEqualTo(2);
      assertThat(report.checked().cut()).isEqualTo(Cut.DEPTH);
      assertThat(report.checked().rules().get("X001")).isEqualTo(RuleStatus.PARTLY_CLEAN);
    }
  }

  @Test
  void siteOfJustAsManyPagesAsAllowedIsSeenWhole() {
    try (TestSite server = new TestSite()) {
      SampleSite.clean().publish(server);
      CrawlLimits enough = new CrawlLimits(22, 4, 1000, CrawlLimits.usual().time());

      Report report = server.inspect(server.request().facts(SampleSite.FACTS).crawl(enough));

      assertThat(report.checked().pages()).isEqualTo(22);
      assertThat(report.checked().cut()).isNull();
    }
  }

  @Test
  void addressesBeyondTheLimitLeaveLinksUnproven() {
    try (TestSite server = new TestSite()) {
      SampleSite.clean().publish(server);
      CrawlLimits few = new CrawlLimits(300, 4, 5, CrawlLimits.usual().time());

      Report report = server.inspect(server.request().facts(SampleSite.FACTS).crawl(few));

      assertThat(report.checked().cut()).isEqualTo(Cut.LINKS);
      assertThat(report.checked().rules().get("D068")).isEqualTo(RuleStatus.PARTLY_CLEAN);
      assertThat(report.checked().rules().get("D066")).isEqualTo(RuleStatus.CLEAN);
    }
  }

  @Test
  void whatAPageCallsTodayIsTheDayItWasReadNotTheTimePoint() {
    try (TestSite server = new TestSite()) {
      SampleSite site = SampleSite.clean();
      site.publish(server);
      server.page("/", "<ul><li><a href='/a.html'>一条动态要闻</a><span>今天</span></li></ul>");
      Clock monthLater = Clock.fixed(Instant.parse("2025-03-10T04:00:00Z"), ZoneOffset.UTC);

      Report report =
          new Inspector(monthLater).inspect(server.request().build(), ProgressListener.none());

      assertThat(report.checked().rules().get("V008")).isEqualTo(RuleStatus.FAULT);
    }
  }

  @Test
  void cancelledInspectionEndsWithAnException() {
    try (TestSite server = new TestSite()) {
      SampleSite.clean().publish(server);

      assertThatThrownBy(() -> server.inspect(server.request().cancelled(() -> true)))
          .isInstanceOf(InspectionCancelledException.class);
    }
  }

  @Test
  void robotsAreRespectedUnlessOverridden() {
    try (TestSite server = new TestSite()) {
      SampleSite.clean().publish(server);
      server.page("/secret.html", "x").page("/", "<a href='/secret.html'>甲</a>");
      server.bytes("/robots.txt", "text/plain", "User-agent: *\nDisallow: /secret".getBytes());

      Report kept = server.inspect();
      boolean askedWhileForbidden = server.asked().contains("/secret.html");
      server.inspect(server.request().ignoreRobots(true));

      assertThat(askedWhileForbidden).isFalse();
      assertThat(kept.checked().skipped()).hasSize(1);
      assertThat(server.asked()).contains("/secret.html");
    }
  }

  @Test
  void robotsThatTheServerCannotGiveAllowNothingBeyondTheHomePageUnlessOverridden() {
    try (TestSite server = new TestSite()) {
      SampleSite.clean().publish(server);
      server.at("/robots.txt", exchange -> exchange.sendResponseHeaders(500, -1));

      Report kept = server.inspect();
      List<String> asked = server.asked();
      Report whole = server.inspect(server.request().ignoreRobots(true));

      assertThat(asked).filteredOn("/robots.txt"::equals).hasSize(2);
      assertThat(kept.checked().pages()).isEqualTo(1);
      assertThat(kept.checked().cut()).isEqualTo(Cut.ROBOTS);
      assertThat(kept.checked().rules())
          .containsEntry("D066", RuleStatus.PARTLY_CLEAN)
          .containsEntry("D067", RuleStatus.PARTLY_CLEAN);
      assertThat(kept.checked().skipped())
          .extracting(SkippedLink::cause)
          .contains(Cause.ROBOTS_UNREADABLE);
      assertThat(ReportText.write(ReportReader.read(kept, rule -> "")))
          .contains("检查受限      robots.txt 无法读取");
      assertThat(whole.checked().pages()).isEqualTo(22);
      assertThat(whole.checked().cut()).isNull();
    }
  }

  @Test
  void robotsThatAnswerOnceTheServerIsBackAreRespected() {
    try (TestSite server = new TestSite()) {
      SampleSite.clean().publish(server);
      AtomicInteger times = new AtomicInteger();
      server.at(
          "/robots.txt",
          exchange -> exchange.sendResponseHeaders(times.incrementAndGet() == 1 ? 502 : 404, -1));

      Report report = server.inspect();

      assertThat(report.checked().pages()).isEqualTo(22);
      assertThat(report.checked().cut()).isNull();
    }
  }

  @Test
  void progressIsHeard() {
    try (TestSite server = new TestSite()) {
      SampleSite.clean().publish(server);
      List<Progress> heard = new CopyOnWriteArrayList<>();

      new Inspector().inspect(server.request().build(), heard::add);

      assertThat(heard)
          .extracting(Progress::phase)
          .contains(Progress.Phase.CRAWL, Progress.Phase.LINKS, Progress.Phase.CHECKS);
    }
  }

  @Test
  void entranceThatOnlyRefreshesLeadsToTheHomePageProper() {
    try (TestSite server = new TestSite()) {
      server
          .page("/", "<meta http-equiv='Refresh' content='0; URL=/portal/'>")
          .page("/portal/", "<a href='/dead'>甲</a>");

      Report report = server.inspect();

      assertThat(TestSite.of(report, "D067").getFirst().page()).endsWith("/portal/");
      assertThat(report.checked().pages()).isEqualTo(1);
    }
  }
}
