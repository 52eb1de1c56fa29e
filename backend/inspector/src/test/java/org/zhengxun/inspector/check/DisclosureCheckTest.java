package org.zhengxun.inspector.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengxun.inspector.SampleSite;
import org.zhengxun.inspector.SiteKind;
import org.zhengxun.inspector.TestSite;
import org.zhengxun.inspector.page.AcceptingOffice;
import org.zhengxun.inspector.page.DisclosureSection;
import org.zhengxun.inspector.report.Finding;
import org.zhengxun.inspector.report.Report;
import org.zhengxun.inspector.report.RuleStatus;

class DisclosureCheckTest {
  private final SampleSite site = SampleSite.clean();

  private static List<String> reasons(Report report) {
    return TestSite.of(report, "X007").stream().map(Finding::reason).toList();
  }

  private static Report inspect(String home, String platform, SiteKind kind) {
    try (TestSite server = new TestSite()) {
      server.page("/", home).page("/xxgk/", platform);
      server.page("/gd/", "<h2>年报</h2><p>" + "本机关依法公开政府信息。".repeat(5) + "</p>");
      return server.inspect(server.request().kind(kind));
    }
  }

  @Test
  void aWholePlatformIsCleanAndTellsTheOffice() {
    Report report = site.inspect();

    assertThat(report.checked().rules()).containsEntry("X007", RuleStatus.CLEAN);
    assertThat(report.checked().notes().get("X007")).contains("“县政府办公室”");
  }

  @ParameterizedTest
  @CsvSource({
    "/zfxxgk/zn/, 政府信息公开指南",
    "/zfxxgk/zd/, 政府信息公开制度",
    "/zfxxgk/fd/, 法定主动公开内容",
    "/zfxxgk/nb/, 政府信息公开年报"
  })
  void aMissingColumnIsACandidate(String path, String name) {
    site.remove(path);

    assertThat(reasons(site.inspect())).containsExactly("政府信息公开平台没有找到“%s”".formatted(name));
  }

  @ParameterizedTest
  @CsvSource({"19, 1", "20, 0"})
  void aColumnOfFewerThanTwentyCharactersIsBlank(int length, int found) {
    site.column("/zfxxgk/zd/").text("文".repeat(length));

    assertThat(reasons(site.inspect())).hasSize(found);
  }

  @Test
  void theWayToApplyMayStandInTheGuide() {
    site.remove("/zfxxgk/ysq/");

    assertThat(reasons(site.inspect())).isEmpty();
  }

  @Test
  void aColumnUnderTheLabelOfAnotherIsTold() {
    site.remove("/zfxxgk/zd/");
    site.home("<a href='/zfxxgk/fd/'>政府信息公开制度</a>");

    assertThat(reasons(site.inspect())).containsExactly("“政府信息公开制度”页面的栏目标签写作“法定主动公开内容”，与栏目不符");
  }

  @Test
  void pagesWithoutLabelsAreOneFinding() {
    site.column("/zfxxgk/zd/").unlabelled();
    site.column("/zfxxgk/fd/").unlabelled();

    assertThat(TestSite.of(site.inspect(), "X007"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.count()).isEqualTo(2));
  }

  @ParameterizedTest
  @CsvSource({"PORTAL, CANDIDATES", "DEPARTMENT, NO_DATA"})
  void aPortalWithoutEntryIsACandidate(SiteKind kind, RuleStatus expected) {
    Report report = inspect("<a href='/gd/'>归档</a>", "", kind);

    assertThat(report.checked().rules()).containsEntry("X007", expected);
  }

  @Test
  void aPlatformElsewhereGivesNoData() {
    Report report =
        inspect("<a href='http://www.example.org/'>政府信息公开</a>", "", SiteKind.DEPARTMENT);

    assertThat(report.checked().rules()).containsEntry("X007", RuleStatus.NO_DATA);
    assertThat(report.checked().notes().get("X007")).contains("www.example.org");
  }

  @Test
  void aPlatformThatScriptsFillGivesNoData() {
    Report report =
        inspect(
            "<a href='/xxgk/'>政府信息公开</a>",
            "<div id='app'></div><script>axios.get('/api/columns')</script>",
            SiteKind.PORTAL);

    assertThat(report.checked().rules()).containsEntry("X007", RuleStatus.NO_DATA);
  }

  @Test
  void aPageOfLinksWithoutAnyColumnIsOneWeakCandidate() {
    Report report =
        inspect(
            "<a href='/xxgk/'>政府信息 公开</a>",
            "<title>政府信息公开</title>"
                + "<a href='/gd/?%s'>某某镇</a>".repeat(6).formatted(1, 2, 3, 4, 5, 6),
            SiteKind.PORTAL);

    assertThat(TestSite.of(report, "X007"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.confidence()).isEqualTo(0.4));
  }

  @Test
  void theWayToApplyMayLeadToTheGuide() {
    site.remove("/zfxxgk/ysq/");
    site.home("<a href='/zfxxgk/zn/'>依申请公开</a>");

    assertThat(reasons(site.inspect())).isEmpty();
  }

  @Test
  void tabsOfThePlatformsPageAreColumns() {
    String tabs =
        "<title>政府信息公开</title><meta name='ColumnName' content='政府信息公开'><ul><li>政府信息公开指南</li><li>制度</li>"
            + "<li>法定主动公开内容</li><li>年报</li><li>依申请公开</li></ul><p>%s</p>"
                .formatted("本机关依法公开政府信息。".repeat(5));

    assertThat(reasons(inspect("<a href='/xxgk/'>政府信息公开</a>", tabs, SiteKind.PORTAL))).isEmpty();
  }

  @Test
  void aPlatformOfAnotherNameWithoutSearchIsTold() {
    site.home("");
    String home =
        "<form action='/s'><input name='q' placeholder='搜索'></form><a href='/xxgk/'>政务公开</a>";
    String platform =
        "<meta name='ColumnName' content='政务公开'><a href='/gd/'>公开指南</a><a href='/gd/?1'>公开制度</a>"
            + "<a href='/gd/?2'>主动公开目录</a><a href='/gd/?3'>年报</a><a href='/gd/?4'>依申请公开</a>";

    assertThat(reasons(inspect(home, platform, SiteKind.PORTAL)))
        .contains("政府信息公开平台没有提供检索功能", "政府信息公开平台没有使用统一名称“政府信息公开”");
  }

  @ParameterizedTest
  @CsvSource({
    "政府信息公开指南, GUIDE",
    "信息公开制度, RULES",
    "《中华人民共和国政府信息公开条例》, RULES",
    "法定主动公开内容, CONTENT",
    "主动公开基本目录, CONTENT",
    "某某县人民政府办公室2024年政府信息公开工作年度报告, REPORT",
    "依申请公开, REQUEST",
    "办事指南, ",
    "通知公告, ",
    "关于进一步加强政府信息公开指南编制工作有关事项的通知, "
  })
  void sectionsAreToldByTheirNames(String text, DisclosureSection section) {
    assertThat(DisclosureSection.named(text).orElse(null)).isEqualTo(section);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "受理机构：某某县人民政府办公室|某某县人民政府办公室",
        "（一）受理机构  某某市自然资源局办公室，地址|某某市自然资源局办公室",
        "申请人应当向某某市财政局办公室提出书面申请|某某市财政局办公室",
        "政府信息公开工作机构为某某区数据局负责|某某区数据局",
        "受理机构收到申请后应当登记|",
        "可以向本机关申请获取|",
        "受理机构：|"
      })
  void theOfficeIsToldByItsName(String text, String office) {
    assertThat(AcceptingOffice.in(text).orElse(null)).isEqualTo(office);
  }
}
