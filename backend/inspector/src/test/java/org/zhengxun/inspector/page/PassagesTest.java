package org.zhengxun.inspector.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengxun.inspector.fetch.Fetched;
import org.zhengxun.inspector.url.AddressParser;
import org.zhengxun.inspector.url.WebAddress;

class PassagesTest {
  private static Page parse(String html) {
    WebAddress address = AddressParser.parse("http://www.x.gov.cn/");
    byte[] body = html.getBytes(StandardCharsets.UTF_8);
    String type = "text/html; charset=utf-8";
    Instant at = Instant.parse("2025-02-09T16:30:00Z");
    return new PageParser()
        .parse(new Fetched(address, address, at, 200, type, body, false, null, null), true);
  }

  private static String element(Page page, String passage) {
    return new Passages(page).element(page.text().indexOf(passage));
  }

  @ParameterizedTest
  @CsvSource({
    "页首, h1",
    "第一段, div.TRS_Editor p",
    "半句, div.TRS_Editor p",
    "表格, table#t-1 td",
    "链接, ul.list a[href]",
    "散落, div.TRS_Editor",
    "页脚, footer"
  })
  void theBlockOrLinkIsNamedWithTheBoxAroundIt(String passage, String element) {
    Page page =
        parse(
            """
              \n <header class='标"题'><h1> 页首</h1></header>
            <script>第一段</script>
            <div class='TRS_Editor big'> 散落
              <p>　第一段，<b><font>半句</font></b>。</p>
              <table id='t-1'><tr><td>表格</td></tr></table></div>
            <ul class='list'><li><a href='/x'><span>链接</span></a></li></ul>
            <div id='%s'><footer>页脚</footer></div>
            """
                .formatted("9".repeat(50)));

    assertThat(element(page, passage)).isEqualTo(element);
  }

  @Test
  void aPageWithoutTextHasNoPlaces() {
    assertThat(new Passages(parse("<p></p>")).element(0)).isNull();
    assertThat(new Passages(parse("<frameset><frame src='a'></frameset>")).element(0)).isNull();
  }
}
