package org.zhengxun.inspector.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengxun.inspector.InspectionRequestBuilder;
import org.zhengxun.inspector.Inspector;
import org.zhengxun.inspector.ProgressListener;
import org.zhengxun.inspector.SampleSite;
import org.zhengxun.inspector.SiteFacts;
import org.zhengxun.inspector.TestSite;
import org.zhengxun.inspector.report.Report;
import org.zhengxun.inspector.report.ReportJson;
import org.zhengxun.inspector.report.RuleStatus;

class SmartSearchCheckTest {
  private static final String RULE = "B095";

  private final SampleSite site = SampleSite.clean();
  private final TestSite portal = new TestSite();
  private final List<TestSite> below = new ArrayList<>();

  @TempDir Path folder;

  @AfterEach
  void close() {
    portal.close();
    below.forEach(TestSite::close);
  }

  /** A site below whose newest item has a title. */
  private TestSite below(String title) {
    TestSite lower = new TestSite();
    below.add(lower);
    lower.page(
        "/",
        "<title>某某镇</title><ul><li><a href='/old.html'>去年的一条旧通知</a><span>2024-01-05</span></li>"
            + "<li><a href='/new.html'>%s</a><span>2025-02-07</span></li></ul>".formatted(title));
    lower.page("/new.html", "<title>%1$s</title><h1>%1$s</h1><p>正文</p>".formatted(title));
    return lower;
  }

  private void results(String words, String links) {
    portal.page(
        "/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8),
        "<ul><li><a href='/tzgg/'>别的信息的标题</a><span>2025-01-01</span></li>" + links + "</ul>");
  }

  private InspectionRequestBuilder request() {
    List<URI> homes = below.stream().map(lower -> URI.create(lower.url("/"))).toList();
    return portal
        .request()
        .rules(Set.of(RULE))
        .facts(new SiteFacts(null, null, null, null, null, null, List.of(), homes));
  }

  private Report inspect() {
    site.publish(portal);
    return portal.inspect(request());
  }

  @Test
  void titlesOfSitesBelowAreSearchedForAndThoseFoundEarn() {
    site.publish(portal);
    TestSite first = below("某某镇召开春季防火工作会议");
    below("某某街道开展便民服务活动");
    results(
        "某某镇召开春季防火工作会议",
        "<li><a href='%s'>某某镇召开春季防火工作会议</a></li>".formatted(first.url("/new.html")));
    results("某某街道开展便民服务活动", "");

    Report report = portal.inspect(request());

    assertThat(TestSite.of(report, RULE))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.text()).isEqualTo("某某镇召开春季防火工作会议");
              assertThat(found.reason()).contains("结果第一页有该内容");
            });
    assertThat(report.checked().notes()).containsEntry(RULE, "以下级网站的 2 个标题试搜，1 个在结果第一页，0 个不能判断");
  }

  @Test
  void aReplayTellsTheSame() throws IOException {
    site.publish(portal);
    TestSite lower = below("某某镇召开春季防火工作会议");
    results(
        "某某镇召开春季防火工作会议",
        "<li><a href='%s'>某某镇召开春季防火工作会议</a></li>".formatted(lower.url("/new.html")));
    Path archive = folder.resolve("a.warc.gz");
    Report live = new Inspector().inspect(request().build(), ProgressListener.none(), archive);

    Report again = new Inspector().replay(archive, ProgressListener.none());

    assertThat(TestSite.of(live, RULE)).hasSize(1);
    assertThat(ReportJson.write(again)).isEqualTo(ReportJson.write(live));
  }

  @Test
  void withoutSitesBelowNothingIsSaid() {
    Report report = inspect();

    assertThat(report.checked().rules()).containsEntry(RULE, RuleStatus.NO_DATA);
    assertThat(report.checked().notes()).containsEntry(RULE, "不知道有哪些下级网站");
  }

  @Test
  void sitesBelowThatDoNotOpenSayNothing() {
    below.add(new TestSite());

    Report report = inspect();

    assertThat(report.checked().rules()).containsEntry(RULE, RuleStatus.NO_DATA);
    assertThat(report.checked().notes()).containsEntry(RULE, "下级网站上没有可用来试搜的标题");
  }

  @Test
  void aSearchByScriptIsNotTried() {
    site.search("<input id='kw' placeholder='请输入关键字'><a onclick='find()'>搜索</a>");
    TestSite lower = below("某某镇召开春季防火工作会议");

    assertThat(inspect().checked().notes()).containsEntry(RULE, "首页没有机器可以试用的站内搜索");
    assertThat(lower.asked()).isEmpty();
  }
}
