package org.zhengxun.inspector.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhengxun.inspector.SampleSite;
import org.zhengxun.inspector.TestSite;
import org.zhengxun.inspector.report.Report;
import org.zhengxun.inspector.report.RuleStatus;

class SiteSearchCheckTest {
  private static final String ROW = "<li><a href='/tzgg/'>%s</a><span>2025-01-0%d</span></li>";

  private final SampleSite site = SampleSite.clean();

  private static Report inspect(TestSite server) {
    return server.inspect(server.request().rules(Set.of("D073", "D074", "B093")));
  }

  private static String list(String title) {
    StringBuilder rows = new StringBuilder();
    for (int i = 1; i <= 3; i++) {
      rows.append(ROW.formatted(title + i, i));
    }
    return "<html><body><ul class='list'>" + rows + "</ul></body></html>";
  }

  @Test
  void aSearchThatFindsItsTitlesIsClean() {
    Report report = site.inspect();

    assertThat(report.checked().rules().get("D073")).isEqualTo(RuleStatus.CLEAN);
    assertThat(report.checked().rules().get("D074")).isEqualTo(RuleStatus.CLEAN);
    assertThat(report.checked().rules().get("B093")).isEqualTo(RuleStatus.NO_DATA);
    assertThat(report.checked().notes()).containsEntry("D074", "以 4 个标题试搜，4 个可以判断");
  }

  @Test
  void aHomePageWithoutSearchIsACandidate() {
    site.search("");

    Report report = site.inspect();

    assertThat(TestSite.of(report, "D073")).hasSize(1);
    assertThat(report.checked().rules().get("D074")).isEqualTo(RuleStatus.NO_DATA);
  }

  @Test
  void aTitleThatIsNotAmongTheResultsIsACandidate() {
    site.remove("/zfxxgk/nb/"); // four titles are left to be drawn
    try (TestSite server = new TestSite()) {
      site.publish(server);
      String title = URLEncoder.encode("春季农业生产会议召开", StandardCharsets.UTF_8);
      server.page("/search?q=" + title, list("别的信息标题"));

      assertThat(TestSite.of(inspect(server), "D074"))
          .singleElement()
          .satisfies(finding -> assertThat(finding.text()).isEqualTo("春季农业生产会议召开"));
    }
  }

  @Test
  void resultsThatAScriptFillsSayNothing() {
    site.search("<form action='/find'><input name='q' title='搜索'></form>");
    try (TestSite server = new TestSite()) {
      site.publish(server);
      server.others(
          exchange -> {
            byte[] page =
                "<html><body><div id='r'></div><script>fetch('/api')</script></body></html>"
                    .getBytes(StandardCharsets.UTF_8);
            boolean find = exchange.getRequestURI().getPath().equals("/find");
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(find ? 200 : 404, page.length);
            exchange.getResponseBody().write(page);
          });

      Report report = inspect(server);

      assertThat(report.findings()).isEmpty();
      assertThat(report.checked().rules().get("D074")).isEqualTo(RuleStatus.NO_DATA);
      assertThat(report.checked().notes().get("D074")).contains("脚本");
    }
  }

  @Test
  void aSearchThatOnlyAScriptSubmitsIsNotTried() {
    site.search("<input id='kw' placeholder='请输入关键字'><a onclick='find()'>搜索</a>");

    Report report = site.inspect();

    assertThat(report.checked().rules().get("D073")).isEqualTo(RuleStatus.NO_DATA);
    assertThat(TestSite.of(report, "D073")).isEmpty();
  }

  @Test
  void aSearchWhoseResultsDoNotOpenIsACandidate() {
    site.search("<form action='/gone'><input name='q' title='搜索'></form>");

    assertThat(TestSite.of(site.inspect(), "D073"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.reason()).contains("不能使用"));
  }

  @Test
  void aSearchThatFindsByPiecesOfATitleEarnsACandidateForTheBonus() {
    try (TestSite server = new TestSite()) {
      site.publish(server);
      server.others(
          exchange -> {
            byte[] page =
                ("<html><body><ul><li><a href='/xwdt/t20250208_0.html'>甲</a></li><li><a href='/tzgg/t20250120_0.html'>乙</a></li>"
                        + "<li><a href='/zcwj/t20250110_0.html'>丙</a></li><li><a href='/zcjd/t20250111_0.html'>丁</a></li>"
                        + "<li><a href='/ztzl/t20240601_0.html'>戊</a></li></ul></body></html>")
                    .getBytes(StandardCharsets.UTF_8);
            boolean find = exchange.getRequestURI().getPath().equals("/search");
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(find ? 200 : 404, page.length);
            exchange.getResponseBody().write(page);
          });

      assertThat(TestSite.of(inspect(server), "B093")).hasSize(1);
    }
  }

  @Test
  void whatRobotsForbidIsNotTried() {
    try (TestSite server = new TestSite()) {
      site.publish(server);
      server.bytes(
          "/robots.txt",
          "text/plain",
          "User-agent: *\nDisallow: /search\n".getBytes(StandardCharsets.UTF_8));

      Report report = inspect(server);

      assertThat(report.checked().rules().get("D073")).isEqualTo(RuleStatus.NO_DATA);
      assertThat(server.asked()).noneMatch(path -> path.startsWith("/search?"));
    }
  }
}
