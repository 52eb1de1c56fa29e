package org.zhengxun.inspector.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zhengxun.inspector.TestSite;
import org.zhengxun.inspector.fetch.Cause;
import org.zhengxun.inspector.report.Finding;
import org.zhengxun.inspector.report.Report;
import org.zhengxun.inspector.report.RuleStatus;

class WalkTest {
  private final TestSite site = new TestSite();

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void picturesOfStyleSheetsAreLookedAtAlsoOfImportedOnes() {
    site.page("/", "<link rel='stylesheet' href='/css/a.css'>");
    css("/css/a.css", "@import 'b.css'; body { background: url(gone.png) }");
    css("/css/b.css", "/* url(comment.png) */ p { background: url('/img/gone.gif') }");

    assertThat(TestSite.of(site.inspect(), "D068"))
        .extracting(Finding::url)
        .containsExactlyInAnyOrder(site.url("/css/gone.png"), site.url("/img/gone.gif"));
  }

  @Test
  void pagesThatOnlyASitemapNamesAreReadAndThoseTheyLeadTo() {
    site.page("/", "<a href='/a.html'>甲</a>").page("/a.html", "甲页");
    site.page("/hidden.html", "<a href='/beyond.html'>丙</a>").page("/beyond.html", "丙页");
    site.bytes(
        "/sitemap.xml",
        "application/xml",
        ("<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>"
                + "<url><loc>%s</loc></url><url><loc>%s</loc></url></urlset>")
            .formatted(site.url("/hidden.html"), site.url("/lost.html"))
            .getBytes(StandardCharsets.UTF_8));

    Report report = site.inspect();

    assertThat(report.checked().pages()).isEqualTo(4);
    Finding lost = TestSite.of(report, "D068").getFirst();
    assertThat(lost.url()).isEqualTo(site.url("/lost.html"));
    assertThat(lost.verdict().isDecided()).isFalse();
  }

  @Test
  void articlesThatAreTheirNumbersAreNoTrap() {
    StringBuilder links = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      links.append("<a href='/info.jsp?id=%d'>第%d篇</a>".formatted(4000 + i, i));
      site.page("/info.jsp?id=" + (4000 + i), "第" + i + "篇");
    }
    site.page("/", links.toString());

    Report report = site.inspect();

    assertThat(report.checked().pages()).isEqualTo(61);
    assertThat(report.checked().traps()).isEmpty();
    assertThat(report.checked().rules()).containsEntry("X001", RuleStatus.CLEAN);
  }

  @Test
  void parametersWithoutEndProveNothingOfWhatTheyHide() {
    StringBuilder links = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      links.append("<a href='/list.jsp?q=%d'>第%d类</a>".formatted(i, i));
      site.page("/list.jsp?q=" + i, "第" + i + "类");
    }
    site.page("/", links.toString());

    Report report = site.inspect();

    assertThat(report.checked().traps()).hasSize(1);
    assertThat(report.checked().rules()).containsEntry("X001", RuleStatus.PARTLY_CLEAN);
  }

  @Test
  void aPlaceThatIsNotThereIsToldOnceAndOneThatIsNotAtAll() {
    site.page(
        "/",
        "<a href='/a.html#two'>有</a><a href='/a.html#three'>无</a><a href='#none'>动作</a>"
            + "<a href='/b.html#x'>未读</a>");
    site.page("/a.html", "<h2 id='two'>二</h2><a name='one'>一</a><a href='#one'>一</a>");

    List<Finding> missing =
        site.inspect().findings().stream().filter(f -> f.cause() == Cause.NO_SUCH_PLACE).toList();

    assertThat(missing).extracting(Finding::url).containsExactly(site.url("/a.html#three"));
  }

  @Test
  void aCalendarAndPiledUpFoldersAreLeftAndTold() {
    site.page("/", "<a href='/rili?day=0'>日历</a><a href='/x/'>层</a>");
    for (int day = 0; day < 60; day++) {
      site.page("/rili?day=" + day, "<a href='/rili?day=%d'>后一天</a>".formatted(day + 1));
    }
    String folder = "/x/";
    for (int depth = 0; depth < 8; depth++) {
      site.page(folder, "<a href='x/'>下一层</a>");
      folder += "x/";
    }
    CrawlLimits deep = new CrawlLimits(500, 100, 1000, Duration.ofMinutes(1));

    Report report = site.inspect(site.request().crawl(deep));

    assertThat(report.checked().pages()).isLessThan(25);
    assertThat(report.checked().traps())
        .extracting(Trap::kind)
        .containsExactlyInAnyOrder(Trap.Kind.CALENDAR, Trap.Kind.REPEATED_FOLDERS);
  }

  @Test
  void aPageIsOneWhateverItsSessionId() {
    site.page("/", "<a href='/a.do;jsessionid=1'>甲</a><a href='/a.do;jsessionid=2'>甲</a>");
    site.page("/a.do;jsessionid=1", "<a href='/b.do?PHPSESSID=9&id=1'>乙</a>");
    site.page("/a.do;jsessionid=2", "同一页");
    site.page("/b.do?PHPSESSID=9&id=1", "<a href='/b.do?PHPSESSID=8&id=1'>乙</a>");
    site.page("/b.do?PHPSESSID=8&id=1", "同一页");

    assertThat(site.inspect().checked().pages()).isEqualTo(3);
  }

  private void css(String path, String text) {
    site.bytes(path, "text/css", text.getBytes(StandardCharsets.UTF_8));
  }
}
