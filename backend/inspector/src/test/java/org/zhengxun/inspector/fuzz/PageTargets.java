package org.zhengxun.inspector.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.zhengxun.inspector.InspectionRequest;
import org.zhengxun.inspector.TestSite;
import org.zhengxun.inspector.check.Checks;
import org.zhengxun.inspector.evidence.Recorded;
import org.zhengxun.inspector.fetch.Cause;
import org.zhengxun.inspector.fetch.Fetched;
import org.zhengxun.inspector.fetch.Robots;
import org.zhengxun.inspector.page.DateReader;
import org.zhengxun.inspector.page.DocumentLinks;
import org.zhengxun.inspector.page.Entry;
import org.zhengxun.inspector.page.HiddenLinks;
import org.zhengxun.inspector.page.Page;
import org.zhengxun.inspector.page.PageDigest;
import org.zhengxun.inspector.page.PageParser;
import org.zhengxun.inspector.url.AddressParser;
import org.zhengxun.inspector.url.WebAddress;

/**
 * Readers of what a site is made of: pages, style sheets, robots.txt, lists of addresses, dates.
 */
final class PageTargets {
  static final WebAddress PLACE = AddressParser.parse("http://www.mm.gov.cn/zwgk/a.html");
  private static final Instant NOW = Instant.parse("2025-02-10T01:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2025, 2, 10);
  private static final long FEW = 8 << 20;

  /** A page's checks bring tables of their own. */
  private static final long SOME = 64 << 20;

  private static final List<String> TYPES =
      Arrays.asList(
          null,
          "text/html",
          "text/html; charset=utf-8",
          "text/html;charset=GBK",
          "x; charset=\"",
          "text/html; charset=utf-16",
          "text/html; charset=nope");

  private PageTargets() {}

  static List<Target> all() {
    return List.of(html(), css(), robots(), sitemap(), feed(), dates());
  }

  static Fetched answer(WebAddress address, String type, byte[] body) {
    return new Fetched(address, address, NOW, 200, type, body, false, null, null);
  }

  /** Whatever else there is to choose is chosen by the bytes, so that a file is all of an input. */
  static int choice(byte[] input, int of) {
    return Math.floorMod(Arrays.hashCode(input), of);
  }

  private static List<String> words(String words) {
    return List.of(words.replace("\\n", "\n").split(" \\| "));
  }

  private static Target html() {
    PageParser parser = new PageParser();
    PageParser ofLinks = PageParser.ofLinks();
    return new Target(
        "html",
        Seeds.texts("html"),
        words(
            "<a href= | ' | \" | > | <img srcset= | , |  2x | data:, | <base href= | / | <meta"
                + " http-equiv=refresh content= | 0;url= | <style> | url( | </style> | <svg> | <use"
                + " href= | <script> | location=' | </script> | <template> | </template> | <!-- |"
                + " --> | <noscript> | http://y/ | [ | # | % | <meta charset= | gbk | <?xml"
                + " encoding= | onclick= | style= | ( | <div> | </div> | <p> | <b> | <i> | <font"
                + " color=1> | <a> | </a> | <table> | <tr> | <td> | </table> | <ul> | <li> |"
                + " <select> | <option value='http://y/'> | <form> | <frameset> | <frame src=x> |"
                + " <math> | <annotation-xml encoding='text/html'> | <mi> | <foreignObject> |"
                + " <title> | <textarea> | <plaintext> | <button> | <h1> | <body class=x> | <html"
                + " id=y> | 2025-01-02 | 发布时间：2025年1月2日 | 主办单位： | &nbsp; | &notit; | &#x80; |"
                + " <span class=date> | <div class=footer> | <marquee> | <nobr> | 国务院关于 |"
                + " 办理材料： | 13"
                + "0".repeat(9)
                + " |  x=1 | <div style=display:none> | 某某政策解读 | 发布时间 | 日期 | 《 | 》 |"
                + " fromCharCode(60, | eval(document.write | \\x3c | <a href='javascript:void |   |"
                + " 找错 | { | } | .a{left:-9 | 9 | 向某 | 受理机构 | 留言 | 已回复"),
        Form.PLAIN,
        SOME,
        input -> {
          String type = TYPES.get(choice(input, TYPES.size()));
          Fetched fetched = answer(PLACE, type, input);
          Page page = parser.parse(fetched, choice(input, 3) == 0);
          Rules.references(ofLinks.parse(fetched, false).references(), input);
          see(page);
          return said(page, input);
        });
  }

  private static void see(Page page) {
    InspectionRequest request =
        InspectionRequest.of(URI.create("http://www.mm.gov.cn/"), TestSite.TIME_POINT).build();
    Checks.of(request).forEach(check -> check.see(page));
    HiddenLinks.in(page, href -> true);
  }

  private static String said(Page page, byte[] input) {
    assertThat(page.text().length()).as("text").isLessThanOrEqualTo(2 * input.length + 16);
    PageDigest digest = page.digest();
    List<Object> said = new ArrayList<>();
    for (Entry entry : digest.entries()) {
      Rules.address(entry.target());
      Rules.date(entry.date(), TODAY);
      said.add(entry);
    }
    Rules.date(digest.printedDate(), TODAY);
    said.addAll(
        Arrays.asList(
            digest.kind(), digest.title(), digest.printedDate(), digest.bulk(), page.fittings()));
    said.add(page.text());
    said.add(page.anchors());
    return said.toString().hashCode() + " " + Rules.references(page.references(), input);
  }

  static Target.Reader document(String type, WebAddress place) {
    return input -> {
      DocumentLinks read = DocumentLinks.read(input, type, place);
      return read.format() + " " + read.complete() + Rules.references(read.references(), input);
    };
  }

  private static Target css() {
    return new Target(
        "css",
        Seeds.texts("css"),
        words(
            "/* | */ | url( | \" | ' | ) | ( | \\ | \\n | @import | @namespace | @charset \" | ; |"
                + " { | } | image-set( | a.png | \\72 |   | <!-- | --> | # | \\ffffff | javascript: |"
                + " http://["),
        Form.PLAIN,
        FEW,
        document("text/css", PLACE));
  }

  private static Target sitemap() {
    List<byte[]> seeds = new ArrayList<>(Seeds.texts("sitemap"));
    seeds.add(Forms.gzipped(seeds.getFirst()));
    return new Target(
        "sitemap",
        seeds,
        words(
            "<urlset> | </urlset> | <sitemapindex> | <sitemap> | </sitemap> | <url> | </url> | <loc>"
                + " | </loc> | http://y/ | <![CDATA[ | ]]> | &amp; | &x; | <!DOCTYPE x [ | <!ENTITY"
                + " a \"aa\"> | ]> | <?xml version='1.0'?> | <?xml version='1.1' encoding='gbk'?> |"
                + " <image:image> | xmlns= | ' | <!-- | --> | &#xFFFF; | <a:b:c>"),
        Forms::gzip,
        256L << 20,
        document("application/xml", PLACE));
  }

  private static Target feed() {
    return new Target(
        "feed",
        Seeds.texts("feed"),
        words(
            "<rss> | <channel> | <item> | </item> | <feed> | <entry> | </entry> | <link> | </link> |"
                + " <link href='x'/> | <title> | </title> | <enclosure url='http://y/'/> | <rdf:RDF>"
                + " | http://y/ | <![CDATA[ | ]]> | &amp; | &x; | <!DOCTYPE x [ | ]> | <!-- | -->"),
        Form.PLAIN,
        FEW,
        document("application/rss+xml", PLACE));
  }

  private static Target robots() {
    return new Target(
        "robots",
        Seeds.texts("robots"),
        words(
            "User-agent: | * | \\n | Disallow: | Allow: | / | $ | Crawl-delay: | 1 | 999999999999 |"
                + " -1 | 1e308 | NaN | Sitemap: | http://y/ | # | zhengxun-inspector | %2F | % |"
                + " Request-rate: | <html> | a | ?"),
        Form.PLAIN,
        FEW,
        PageTargets::robots);
  }

  private static String robots(byte[] input) {
    List<Duration> delays = new ArrayList<>();
    Robots robots =
        Robots.read(
            new Recorded(address -> answer(PLACE, "text/plain", input), delays::add), PLACE);
    robots.sitemaps().forEach(Rules::address);
    assertThat(delays).allMatch(delay -> !delay.isNegative());
    List<Object> said = new ArrayList<>(robots.sitemaps());
    said.addAll(delays);
    for (String path : List.of("/", "/admin/x?y=1", "/" + "a".repeat(2000), "/%E6%94%BF|{}")) {
      said.add(robots.allows(PLACE.withPath(path)));
    }
    assertThat(robots.cause()).isEqualTo(Cause.ROBOTS);
    return said.toString();
  }

  private static Target dates() {
    return new Target(
        "dates",
        Seeds.texts("dates"),
        words(
            "2025 | - | 年 | 月 | 日 | 02 | 30 | 999 | 天前 | 个月前 | 昨天 | / | . |   | 第 | 期 | 19 | 20 |"
                + " 1 | ２０２５ | ٢ | \\n"),
        Form.PLAIN,
        FEW,
        input -> {
          String text = new String(input, StandardCharsets.UTF_8);
          LocalDate first = DateReader.read(text, TODAY).orElse(null);
          LocalDate full = DateReader.full(text).orElse(null);
          Rules.date(first, TODAY);
          Rules.date(full, TODAY);
          return first + " " + full;
        });
  }
}
