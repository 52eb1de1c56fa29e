package org.zhengxun.inspector.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengxun.inspector.fetch.Fetched;
import org.zhengxun.inspector.url.AddressParser;
import org.zhengxun.inspector.url.WebAddress;

class PageParserTest {
  private static final Instant FETCHED = Instant.parse("2025-02-09T16:30:00Z");

  private static Page parse(String path, byte[] body, String type) {
    WebAddress address = AddressParser.parse("http://www.x.gov.cn" + path);
    Fetched fetched = new Fetched(address, address, FETCHED, 200, type, body, false, null, null);
    return new PageParser().parse(fetched, false);
  }

  private static Page parse(String path, String html) {
    return parse(path, html.getBytes(StandardCharsets.UTF_8), "text/html; charset=utf-8");
  }

  @ParameterizedTest
  @CsvSource({"今天, 2025-02-10", "3天前, 2025-02-07", "02-10, 2025-02-10", "02-11, 2024-02-11"})
  void datesWithoutAYearAreReadAgainstTheDayOfTheFetchInChina(String written, LocalDate date) {
    Page page =
        parse(
            "/xwdt/", "<ul><li><a href='a.html'>一条动态要闻</a><span>" + written + "</span></li></ul>");

    assertThat(page.digest().entries()).extracting(Entry::date).containsExactly(date);
  }

  @ParameterizedTest
  @CsvSource({
    "GB18030, text/html; charset=gb2312, ''",
    "GB18030, text/html, gbk",
    "UTF-8, text/html, utf-8",
    "UTF-8, text/html, ''",
    "GB18030, text/html, ''",
    "UTF-16LE, text/html, ''"
  })
  void encodingsAreTold(String written, String header, String meta) {
    String mark = written.startsWith("UTF-16") ? "\uFEFF" : "";
    String label = meta.isEmpty() ? "" : "<meta charset='" + meta + "'>";
    String text = "镕基堃喆，政府信息公开条例已经国务院常务会议通过，现予公布，自公布之日起施行。";
    byte[] body = (mark + label + "<p>" + text + "</p>").getBytes(Charset.forName(written));

    assertThat(parse("/", body, header).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "/zwgk/t20250110_123.html, CONTENT",
    "/art/2025/1/10/art_12_3456.html, CONTENT",
    "/zwgk/202501/9.html, CONTENT",
    "/zwgk/, COLUMN",
    "/zwgk/index_2.html, COLUMN",
    "/search.jsp, OTHER"
  })
  void kindIsToldByTheAddressWhenThereAreNoLabels(String path, PageKind kind) {
    assertThat(parse(path, "<p>正文</p>").digest().kind()).isEqualTo(kind);
  }

  @Test
  void articleTitleDecidesEvenBesideColumnLabels() {
    Page page =
        parse(
            "/zwgk/",
            "<meta name='columnname' content='政策'><meta name='ArticleTitle' content='办法'>");

    assertThat(page.digest().kind()).isEqualTo(PageKind.CONTENT);
    assertThat(page.digest().labels().get("ColumnName")).isEqualTo("政策");
  }

  @Test
  void entriesCarryTheDatePrintedInTheSameItem() {
    Page page =
        parse(
            "/a/",
            """
            <div class="nav"><a href="/n">导航</a></div>
            <ul class="list">
            <li><span>02-08</span><a href="1.html">2024年12月1日的会议</a></li>
            <li><a href="2.html">标题<em>2025-01-02</em></a></li>
            <li><a href="3.html">没有日期</a></li></ul>
            <table><tr><td><a href="4.html">表格</a></td><td>2025年1月3日</td></tr></table>
            <div class="pagination"><a href="index_1.html">下一页</a></div>
            <div class="foot"><a href="/f">页脚</a> 2025-01-01</div>
            """);

    assertThat(page.digest().entries())
        .filteredOn(entry -> !entry.target().path().equals("/a/4.html"))
        .extracting(Entry::date)
        .containsExactly(LocalDate.of(2025, 2, 8), LocalDate.of(2025, 1, 2), null);
  }

  @ParameterizedTest
  @CsvSource({
    "<p>发布时间：2025-01-05 08:00</p>, 2025-01-05",
    "<div class='info'>2025年1月6日 来源：县政府办</div>, 2025-01-06",
    "<meta name='PubDate' content='2025-01-07 10:00'><p>发布日期：2020-01-01</p>, 2025-01-07"
  })
  void publishedDateIsReadFromLabelOrHead(String html, LocalDate expected) {
    Page page = parse("/t20250101_1.html", html);

    assertThat(page.digest().printedDate()).isEqualTo(expected);
  }

  @Test
  void referencesOfEveryKindAreFoundAndResolvedAgainstTheBase() {
    Page page =
        parse(
            "/a/",
            """
            <base href="/b/"><link rel="stylesheet" href="s.css"><link rel="canonical" href="c">
            <script src="j.js"></script><img src="i.png" srcset="i2.png 2x, i3.png 3x">
            <a href="p.html" title="标题"></a><a href="mailto:x@y">信</a>
            <iframe src="f.html"></iframe><video poster="v.png"></video><!-- <a href="no"> -->
            """);

    assertThat(page.references())
        .extracting(reference -> reference.target().path())
        .containsExactly(
            "/b/s.css",
            "/b/j.js",
            "/b/i.png",
            "/b/i2.png",
            "/b/i3.png",
            "/b/p.html",
            "/b/f.html",
            "/b/v.png");
    assertThat(page.references().get(5).text()).isEqualTo("标题");
  }

  @Test
  void whatIsKeptOfAPageIsBounded() {
    String endless = "字".repeat(1 << 20);
    PageDigest digest =
        parse(
                "/a/",
                "<title>%1$s</title><meta name='ColumnName' content='%1$s'><h1>%1$s</h1>"
                    .formatted(endless))
            .digest();

    assertThat(digest.title()).hasSize(500);
    assertThat(digest.heading()).hasSize(500);
    assertThat(digest.labels().get("ColumnName")).hasSize(1000);
  }

  @Test
  void pageThatScriptsFillIsNotTakenForEmpty() {
    Page page = parse("/a/", "<div class='list'><script>$.ajax('/list')</script></div>");

    assertThat(page.digest().bulk().scripted()).isTrue();
  }
}
