package org.zhengxun.inspector.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.zhengxun.inspector.SampleSite;
import org.zhengxun.inspector.check.SiteRules;

/** The report of a whole inspection; left in {@code target/report-sample} to be looked at. */
class SpoiltSiteReportTest {

  @Test
  void wrongWordingIsMarkedWhereItStands() throws IOException {
    SampleSite site = SampleSite.clean();
    site.footer(site.footer().replace("000-12345678", ""));
    site.column("/gk/").text("截止目前，全县帐户余额和登陆情况一切正常，历史悠久，物产丰富，交通便利，人民勤劳。");
    site.home(
        "<a href='/no/such/page.html'>关于2025年度行政事业单位国有资产管理情况的公告</a><img src='/img/none.png'>");
    site.column("/tzgg/").empty();

    ReadableReport report =
        ReportReader.read(site.inspect(), rule -> SiteRules.title(rule).orElse(""));
    Path folder = Files.createDirectories(Path.of("target/report-sample"));
    String html = ReportHtml.write(report);
    Files.writeString(folder.resolve("report.html"), html);
    Files.writeString(folder.resolve("report.txt"), ReportText.write(report));
    try (OutputStream out = Files.newOutputStream(folder.resolve("report.xlsx"))) {
      ReportXlsx.write(report, out);
    }

    Document page = Jsoup.parse(html);
    assertThat(page.select("#r-X001 mark").eachText()).contains("【截止目前】");
    assertThat(page.select("#r-D067 article").text()).contains("关于2025年度行政事业单位国有资产管理情况的公告");
    assertThat(page.select(".silent").text()).contains("不作结论");
  }
}
