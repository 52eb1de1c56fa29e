package org.zhengxun.inspector.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengxun.inspector.Inspector;
import org.zhengxun.inspector.ProgressListener;
import org.zhengxun.inspector.SampleSite;
import org.zhengxun.inspector.TestSite;
import org.zhengxun.inspector.report.Finding;
import org.zhengxun.inspector.report.Report;
import org.zhengxun.inspector.report.ReportJson;
import org.zhengxun.inspector.report.RuleStatus;
import org.zhengxun.inspector.url.AddressPolicy;

class SafetyChecksTest {
  private static final String OUT = "http://www.example.com/";

  private final SampleSite site = SampleSite.clean();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div style='position:absolute;left:-9999px'><a href='http://www.example.com/'>字</a></div>",
        "<div style='height:1px;overflow:hidden'><a href='http://www.example.com/'>字</a></div>",
        "<marquee width='2' height='1'><a href='http://www.example.com/'>字</a></marquee>",
        "<p style='background:#FFF;color:white'><a href='http://www.example.com/'>字</a></p>",
        "<a style='font-size:1px' href='//www.example.com/'>字</a>",
        "<a style='font-size:0' href='http://www.example.com/'>字</a>",
        "<a style='FONT-SIZE: 0px !important' href='http://www.example.com/'>字</a>",
        "<a style='display:inline-block;font-size:0em' href='http://www.example.com/'>字</a>",
        "<a style='font:0/0 a' href='http://www.example.com/'>字</a>",
        "<a style='font:italic 1px/1 Arial' href='http://www.example.com/'>字</a>",
        "<a href='http://www.example.com/'><b style='font-size:0'><u>字</u></b></a>",
        "<div style='opacity:0'><a href='http://www.example.com/'>字</a></div>",
        "<div style='display: none !important'><a href='http://www.example.com/'>字</a></div>",
        "<style>.zz{position:absolute;top:-1000px}</style><p class='zz'><a href='http://www.example.com/'>字</a></p>",
        "<a href='http://www.example.com/'>字&#8203;母</a>",
        "<a style='font-size:0' href='http:\\\\www.example.com/'>字</a>",
        "<a style='font-size:0' href='ht&#9;tp://www.example.com/'>字</a>",
        "<a style='font-size:0' href='http:///www.example.com/'>字</a>",
        "<a style='font-size:0' href='\\\\www.example.com/'>字</a>"
      })
  void linksThatNobodySeesAreCandidates(String html) {
    site.home(html);

    assertThat(TestSite.of(site.inspect(), "X003"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.reason()).startsWith("指向外部网站的链接被隐藏");
              assertThat(finding.evidence().excerpt()).contains("www.example.com");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href='http://www.example.com/'>字</a>",
        "<ul class='dropdown' style='display:none'><li><a href='http://www.example.com/'>字</a></li></ul>",
        "<div style='position:absolute;left:-9999px'><a href='/tzgg/'>字</a></div>",
        "<div style='position:absolute;left:-9999px'><a href='http://www.shaanxi.gov.cn/'>字</a></div>",
        "<div style='position:absolute;left:-20px'><a href='http://www.example.com/'>字</a></div>",
        "<div style='font-size:0;width:90%'><a href='http://www.example.com/'><img src='/img/red.png'></a></div>",
        "<a style='font-size:0' href='http://www.example.com/'><span style='font-size:14px'>字</span></a>",
        "<a style='font-size:0' href='http://www.example.com/'><span class='word'>字</span></a>",
        "<a style='font-size:0' href='http://www.example.com/'><img src='/img/red.png'>字</a>",
        "<a style='font-size:0;background:url(/img/red.png)' href='http://www.example.com/'>字</a>",
        "<a style='font:700 12px/0 Arial' href='http://www.example.com/'>字</a>",
        "<a style='text-indent:-999px' href='http://www.example.com/'>字</a>"
      })
  void linksThatAreSeenOrShownLaterAreNone(String html) {
    site.home(html);

    assertThat(TestSite.of(site.inspect(), "X003")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "document.write('%s') | 1",
        "var a = '%s'; | 0",
      })
  void aScriptThatWritesEncodedContentIsACandidate(String script, int findings) {
    StringBuilder coded = new StringBuilder();
    "<a href=http://x>".chars().forEach(c -> coded.append("\\x").append(Integer.toHexString(c)));
    site.home("<script>" + script.formatted(coded) + "</script>");

    assertThat(TestSite.of(site.inspect(), "X003")).hasSize(findings);
  }

  @Test
  void outsideLinksWithoutNoticeAreOneCandidateForEachHost() {
    site.footer(
        site.footer()
            + "<a href='http://www.example.com/a'>甲</a><a href='http://www.example.com/b'>乙</a>"
            + "<a href='http://www.example.org/'>丙</a><a href='http://www.shaanxi.gov.cn/'>省</a>"
            + "<a href='http://10.0.0.8/'>内</a><a href='http://127.0.0.9:81/'>本机</a>"
            + "<a href='http://localhost/'>本机</a><a href='http://[fd00::1]/'>内</a>"
            + "<a href='http://169.254.169.254/x'>元数据</a>");

    assertThat(TestSite.of(site.inspect(), "X004"))
        .hasSize(2)
        .allMatch(finding -> finding.count() == 22)
        .extracting(Finding::url)
        .containsExactlyInAnyOrder("http://www.example.com/a", "http://www.example.org/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "if (confirm('您即将离开本网站')) {}",
        "var t = '\\u60a8\\u5c06\\u79BB\\u5F00\\u672c\\u7ad9';"
      })
  void aNoticeInAScriptOfTheSiteIsBelieved(String script) {
    site.footer(site.footer() + "<a href='" + OUT + "'>甲</a><script src='/js/out.js'></script>");
    try (TestSite server = new TestSite()) {
      site.publish(server);
      server.bytes("/js/out.js", "text/javascript", script.getBytes(StandardCharsets.UTF_8));

      Report report = server.inspect();

      assertThat(TestSite.of(report, "X004")).isEmpty();
      assertThat(report.checked().notes().get("X004")).contains("离开提示");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "百家乐 真人荷官 线上赌场 | 注册送彩金 | 赌博",
        "成人视频 无码在线 | 激情视频 | 色情",
        "www.example.com | This domain is for sale | 域名",
        "打击网络赌博犯罪 | 公安机关严厉查处线上赌场、百家乐、投注平台 | ",
        "中国福彩网 | 福利彩票开奖公告 投注 | ",
        "某某新闻网 | 今日要闻 | "
      })
  void outsidePagesAreToldByWhatTheySay(String title, String body, String kind) {
    site.home("<a href='" + OUT + "'>友情链接</a>");
    try (TestSite server = new TestSite();
        TestSite outside = new TestSite()) {
      site.publish(server);
      outside.page(
          "/", "<html><head><title>" + title + "</title></head><body>" + body + "</body></html>");
      Report report =
          server.inspect(
              server
                  .request()
                  .addresses(
                      (host, port) ->
                          List.of(
                              new InetSocketAddress(
                                  "127.0.0.1",
                                  host.equals("www.example.com")
                                      ? outside.port()
                                      : server.port()))));

      if (kind == null) {
        assertThat(report.checked().rules().get("V003")).isEqualTo(RuleStatus.CLEAN);
      } else {
        assertThat(TestSite.of(report, "V003"))
            .singleElement()
            .satisfies(
                finding -> {
                  assertThat(finding.reason()).contains(kind);
                  assertThat(finding.text()).isEqualTo("友情链接");
                  assertThat(finding.evidence().sha256()).hasSize(64);
                });
      }
    }
  }

  @Test
  void whatAnOutsidePageShowedIsToldAgainFromTheArchive(@TempDir Path folder) throws Exception {
    site.home("<a href='" + OUT + "'>友情链接</a>");
    try (TestSite server = new TestSite();
        TestSite outside = new TestSite()) {
      site.publish(server);
      outside.page("/", "<html><title>百家乐 真人荷官</title><body>线上赌场</body></html>");
      Path file = folder.resolve("site.warc");
      Clock clock = Clock.fixed(TestSite.TIME_POINT.toInstant(), TestSite.TIME_POINT.getZone());
      AddressPolicy places =
          (host, port) ->
              List.of(
                  new InetSocketAddress(
                      "127.0.0.1",
                      host.equals("www.example.com") ? outside.port() : server.port()));
      Report report =
          new Inspector(clock)
              .inspect(server.request().addresses(places).build(), ProgressListener.none(), file);

      assertThat(TestSite.of(report, "V003")).hasSize(1);
      assertThat(ReportJson.write(new Inspector(clock).replay(file, ProgressListener.none())))
          .isEqualTo(ReportJson.write(report));
    }
  }

  @Test
  void anOwnPageWhoseTitleWasChangedByIntrudersIsACandidate() {
    try (TestSite server = new TestSite()) {
      site.home("<a href='/jq.html'>甲</a>").publish(server);
      server.page(
          "/jq.html",
          "<html><head><title>&#30334;&#23478;&#20048;_线上赌场</title></head><body>正文</body></html>");

      assertThat(TestSite.of(server.inspect(), "V003"))
          .singleElement()
          .satisfies(finding -> assertThat(finding.url()).endsWith("/jq.html"));
    }
  }
}
