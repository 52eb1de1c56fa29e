package org.zhengxun.inspector.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengxun.inspector.SampleSite;
import org.zhengxun.inspector.TestSite;
import org.zhengxun.inspector.report.Finding;
import org.zhengxun.inspector.report.Report;
import org.zhengxun.inspector.report.RuleStatus;

/** The time point is 2025-02-10. */
class ColumnChecksTest {
  private final SampleSite site = SampleSite.clean();

  @ParameterizedTest
  @CsvSource({
    "/xwdt/, 2025-01-27, 2025-01-26, D032",
    "/zcwj/, 2024-08-10, 2024-08-09, D034",
    "/zcjd/, 2024-08-10, 2024-08-09, D036",
    "/tzgg/, 2024-08-10, 2024-08-09, D041",
    "/ztzl/, 2024-02-10, 2024-02-09, D041"
  })
  void columnIsStaleTheDayAfterItsWindow(String path, String last, String late, String rule) {
    site.column(path).empty().item(last, "最后一条信息");
    assertThat(TestSite.of(site.inspect(), rule)).isEmpty();

    site.column(path).empty().item(late, "最后一条信息");
    Report report = site.inspect();
    assertThat(report.findings())
        .filteredOn(finding -> finding.rule().startsWith("D03") || finding.rule().startsWith("D04"))
        .extracting(Finding::rule)
        .contains(rule)
        .allMatch(found -> found.equals(rule) || found.matches("D03[789]"));
    assertThat(TestSite.of(report, rule).getFirst().url()).endsWith(path);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/gk/", "/jgzn/", "/ldxx/"})
  void introductionsNeedNoUpdate(String path) {
    site.column(path).item("2019-01-01", "旧的介绍");

    assertThat(site.inspect().findings()).isEmpty();
  }

  @Test
  void blankColumnIsDeductedOnce() {
    site.column("/ztzl/").empty();
    site.column("/xwdt/").empty();

    Report report = site.inspect();

    assertThat(TestSite.of(report, "D040")).extracting(Finding::text).containsExactly("春耕专题");
    assertThat(TestSite.of(report, "D032")).extracting(Finding::text).containsExactly("某县要闻");
    assertThat(TestSite.of(report, "D041")).isEmpty();
  }

  @Test
  void columnThatSaysThereIsNothingIsBlank() {
    site.column("/ztzl/").empty().text("栏目正在建设中，敬请期待！");

    assertThat(TestSite.of(site.inspect(), "D040")).hasSize(1);
  }

  @Test
  void unlabelledColumnIsFoundThroughTheNavigation() {
    site.column("/ztzl/").empty().unlabelled();

    assertThat(TestSite.of(site.inspect(), "D040")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"4, CLEAN", "5, FAULT"})
  void fiveBlankColumnsAreAVeto(int blank, RuleStatus expected) {
    for (int i = 0; i < blank; i++) {
      site.column("/zt" + i + "/", "专题" + i, "专题专栏");
    }

    assertThat(site.inspect().checked().rules().get("V011")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"9, CLEAN", "10, FAULT"})
  void tenStaleColumnsAreAVeto(int stale, RuleStatus expected) {
    for (int i = 0; i < stale; i++) {
      site.column("/zt" + i + "/", "专题" + i, "专题专栏").item("2023-01-01", "旧专题" + i);
    }

    Report report = site.inspect();

    assertThat(report.checked().rules().get("V010")).isEqualTo(expected);
    assertThat(TestSite.of(report, "D041")).hasSize(stale);
  }

  @ParameterizedTest
  @CsvSource({"2, CLEAN", "3, FAULT"})
  void fiveOfNewsNoticesAndPoliciesNotUpdatedAreAVeto(int news, RuleStatus expected) {
    site.column("/tzgg/").empty().item("2024-07-01", "旧通知");
    site.column("/zcwj/").empty().item("2024-07-01", "旧文件");
    for (int i = 0; i < news; i++) {
      site.column("/dt" + i + "/", "部门动态" + i, "动态要闻").item("2025-01-10", "旧动态" + i);
    }

    assertThat(site.inspect().checked().rules().get("V009")).isEqualTo(expected);
  }

  @Test
  void datesAfterTheTimePointDoNotCount() {
    site.column("/xwdt/").empty().item("2025-02-11", "明天的新闻").item("2025-01-01", "旧新闻");

    assertThat(TestSite.of(site.inspect(), "D032")).hasSize(1);
  }

  @Test
  void missingColumnIsACandidate() {
    site.remove("/ldxx/");

    assertThat(site.inspect().findings()).extracting(Finding::rule).containsExactly("D029");
  }

  @ParameterizedTest
  @CsvSource({"政策解读, 1", "政策及解读, 0", "政策文件解读, 1", "规范性文件, 0"})
  void interpretationsAloneAreNoPolicyColumn(String name, int found) {
    site.remove("/zcwj/");
    site.home("<a href='/zcjd/'>" + name + "</a>");

    assertThat(TestSite.of(site.inspect(), "D033")).hasSize(found);
  }

  @Test
  void homePageIsStaleWhenNothingIsDatedWithinTwoWeeks() {
    site.column("/xwdt/").empty().item("2025-01-26", "旧新闻");
    site.column("/tzgg/").empty().item("2025-01-20", "旧通知");

    Report report = site.inspect();

    assertThat(TestSite.of(report, "V008")).hasSize(1);
    assertThat(TestSite.of(report, "V008").getFirst().reason()).contains("2025-01-26");
  }

  @Test
  void itemsThatStandElsewhereMayBeNew() {
    try (TestSite server = new TestSite()) {
      server.page(
          "/", "<ul><li><a href='http://news.example.invalid/s/1'>全县召开春季农业生产工作会议</a></li></ul>");

      assertThat(server.inspect().checked().rules()).containsEntry("V008", RuleStatus.NO_DATA);
    }
  }

  @Test
  void aPageThatOnlyLeadsOnIsNoBlankColumn() {
    String frame =
        "<div id='menu'><a href='/a/'>数据发布</a><a href='/b/'>统计信息</a></div>%s"
            + "<div class='bottom'>主办：某某局 电话：000-1234567 网站标识码：6104990001</div>";
    try (TestSite server = new TestSite()) {
      server.page("/", frame.formatted("<p>首页</p>"));
      server.page("/a/", "<meta http-equiv='refresh' content='0;url=/c/'><title>数据发布</title>");
      server.page("/b/", "<script>window.location.href='/c/'</script>");
      server.page("/c/", frame.formatted("<h2>数据</h2><p>全县常住人口四十万人，比上年增加一千人。</p>"));

      Report report = server.inspect();

      assertThat(TestSite.of(report, "D040")).isEmpty();
      assertThat(TestSite.of(report, "D066"))
          .allSatisfy(finding -> assertThat(finding.pages()).noneMatch(p -> p.endsWith("/a/")));
      assertThat(report.checked().pages()).isEqualTo(4);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<ul id='d'></ul>|<script>$.ajax({url:'/list'})</script>",
        "<ul id='d'></ul>|<script src='/js/list.js'></script>",
        "<div id='app'></div>|<script src='/assets/app.3f2a.js'></script>",
        "<div id='d'></div>|<script>loadList(\"d\",1)</script>",
        "<div id='d'></div>|<script>this.$http.get('/list')</script>",
        "<ul><li v-for='i in list'>{{i.title}}</li></ul>|"
      })
  void columnsThatScriptsFillAreNotBlank(String page) {
    String[] parts = page.split("\\|", -1);

    assertThat(blank(parts[0], parts[1])).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<ul id='d'></ul>|",
        "<ul class='list'></ul>|<script src='/js/list.js'></script>",
        "<ul id='d'></ul>|<script src='/js/jquery.min.js'></script>",
        "<ul id='d'></ul>|<script>var s='https://hm.baidu.com/hm.js?x';document.write(s)</script>"
      })
  void scriptsThatFillNothingProveNothing(String page) {
    String[] parts = page.split("\\|", -1);

    assertThat(blank(parts[0], parts[1])).hasSize(1);
  }

  private static List<Finding> blank(String main, String script) {
    String frame =
        "<div id='menu'><a href='/a/'>数据发布</a></div><div class='w'>%s</div>"
            + "<div class='bottom'>主办：某某局 电话：000-1234567 网站标识码：6104990001</div>%s";
    try (TestSite server = new TestSite()) {
      server.page("/", frame.formatted("<p>首页</p>", ""));
      server.page("/a/", frame.formatted("<h2>数据发布</h2>" + main, script));
      return TestSite.of(server.inspect(), "D040");
    }
  }

  @Test
  void aHeadingOnTheHomePageDoesNotTakeAColumnsName() {
    try (TestSite server = new TestSite()) {
      server.page(
          "/",
          "<title>某局</title><div id='menu'><a href='/dt/'>工作动态</a></div><h2>工作动态</h2>"
              + "<ul><li><a href='/dt/1.html'>某局召开会议</a><span>2025-02-08</span></li></ul>");
      server.page(
          "/dt/",
          "<h2>工作动态</h2><ul><li><a href='/dt/1.html'>某局召开会议</a><span>2024-10-08</span></li></ul>");

      assertThat(TestSite.of(server.inspect(), "D032"))
          .singleElement()
          .satisfies(finding -> assertThat(finding.reason()).contains("工作动态"));
    }
  }

  @Test
  void aFooterInAFrameIsJudgedThere() {
    try (TestSite server = new TestSite()) {
      server.page("/", "<a href='/a.html'>甲</a><iframe src='/foot.html'></iframe>");
      server.page(
          "/a.html", "<p>甲</p><iframe src='/foot.html'></iframe><iframe src='/in.html'></iframe>");
      server.page("/foot.html", "<div class='footer'>主办：某某局 网站标识码：6104990001</div>");
      server.page("/in.html", "<p>框架里的内容</p>");

      assertThat(TestSite.of(server.inspect(), "D066"))
          .isNotEmpty()
          .allSatisfy(finding -> assertThat(finding.url()).endsWith("/foot.html"))
          .allSatisfy(finding -> assertThat(finding.count()).isEqualTo(1))
          .noneMatch(finding -> finding.text().equals("网站标识码"));
    }
  }

  @Test
  void blankColumnIsSeenWithoutLabelsOrLandmarks() {
    String frame =
        "<div class='top'><img src='/l.png'><form></form></div><div id='menu'><a href='/a.html'>数据发布</a></div>"
            + "<div class='w'>%s</div><div class='bottom'>主办：某某局 电话：000-1234567 网站标识码：6104990001</div>";
    try (TestSite server = new TestSite()) {
      server.file("/l.png").page("/", frame.formatted("<p>首页</p>"));
      server.page("/a.html", frame.formatted("<h2>数据发布</h2><ul></ul>"));

      assertThat(TestSite.of(server.inspect(), "D040")).hasSize(1);
    }
  }
}
