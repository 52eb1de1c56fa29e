package org.zhengxun.inspector.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.zhengxun.inspector.url.AddressParser;
import org.zhengxun.inspector.url.WebAddress;

/** No text from outside makes a reader fail or go on for ever. */
class ReadersPropertyTest {
  private static final WebAddress PLACE = AddressParser.parse("http://x.gov.cn/a/b");
  private static final List<String> NOTATIONS =
      List.of(
          "yyyy-MM-dd",
          "yyyy/M/d",
          "yyyy.MM.dd",
          "yyyy年M月d日",
          "yyyy 年 MM 月 dd 日",
          "发布时间：yyyy-MM-dd",
          "[yyyy-MM-dd]",
          "yyyy-MM-dd HH:mm:ss");

  private static Arbitrary<String> madeOf(String... pieces) {
    return Arbitraries.oneOf(Arbitraries.of(pieces), Arbitraries.strings().ofMaxLength(3))
        .list()
        .ofMaxSize(30)
        .map(all -> String.join("", all));
  }

  @Provide
  Arbitrary<String> css() {
    return madeOf(
        "/*",
        "*/",
        "url(",
        "\"",
        "'",
        ")",
        "(",
        "\\",
        "\n",
        "@import",
        "@namespace",
        "@",
        ";",
        "{",
        "}",
        "image-set(",
        "a.png",
        "\\72",
        " ",
        "<!--",
        "-->",
        "#",
        "\\ffffff",
        "\r\n");
  }

  @Provide
  Arbitrary<String> scripts() {
    return madeOf(
        "location",
        ".",
        "href",
        "=",
        "'",
        "\"",
        "`",
        "/x",
        "window",
        "open(",
        ")",
        "//",
        "/*",
        "*/",
        "\\",
        "u00",
        "x",
        "\n",
        "assign",
        "replace(",
        "+",
        " ",
        ";");
  }

  @Provide
  Arbitrary<String> html() {
    return madeOf(
        "<a href=",
        "'",
        "\"",
        ">",
        "<img srcset=",
        ",",
        " 2x",
        "data:,",
        "<base href=",
        "/",
        "<meta http-equiv=refresh content=",
        "0;url=",
        "<style>",
        "url(",
        "</style>",
        "<svg>",
        "<use href=",
        "<script>",
        "location='",
        "</script>",
        "<template>",
        "</template>",
        "<!--",
        "-->",
        "<noscript>",
        "http://y/",
        "[",
        "#",
        "%",
        "<meta charset=",
        "gbk",
        "<?xml encoding=",
        "onclick=",
        "style=",
        "(");
  }

  @Provide
  Arbitrary<String> documents() {
    return madeOf(
        "%PDF-1.4\n",
        "/URI",
        "(",
        ")",
        "<",
        ">",
        "http://y/",
        "/ObjStm",
        "stream\n",
        "\\",
        "12",
        "<urlset>",
        "<url>",
        "<loc>",
        "</loc>",
        "</url>",
        "<rss>",
        "<item>",
        "<link>",
        "</link>",
        "<title>",
        "</item>",
        "&amp;",
        "&x;",
        "<![CDATA[",
        "]]>",
        "<!DOCTYPE x [",
        "<feed>",
        "<link href='x'/>",
        "PK\u0003\u0004",
        "\u001f\u008b\b",
        "<?xml version='1.0'?>");
  }

  @Property(tries = 2000)
  void styleSheets(@ForAll("css") String css) {
    CssLinks.read(css, (address, sheet) -> assertThat(address).isNotBlank());
  }

  @Property(tries = 2000)
  void scripts(@ForAll("scripts") String script) {
    assertThat(ScriptLinks.read(script)).allMatch(address -> !address.isBlank());
  }

  @Property(tries = 1000)
  void pages(@ForAll("html") String html) {
    byte[] body = html.getBytes(StandardCharsets.UTF_8);
    PageText text = PageText.decode(body, null);
    Document dom = Jsoup.parse(text.text());
    WebAddress base = DocumentBase.of(text.text(), dom, PLACE, text.charset());

    assertThat(
            ReferenceReader.read(dom, new Layout(dom, new BoxName.Book()), base, text.charset())
                .references())
        .allMatch(reference -> reference.element().contains("["));
  }

  @Property(tries = 2000)
  void documents(@ForAll("documents") String document) {
    byte[] body = document.getBytes(StandardCharsets.ISO_8859_1);

    assertThat(DocumentLinks.read(body, null, PLACE)).isNotNull();
  }

  @Property(tries = 1000)
  void encodings(@ForAll byte[] body, @ForAll String contentType) {
    assertThat(PageText.decode(body, contentType).text()).isNotNull();
    assertThat(PageText.decodeSheet(body, contentType).text()).isNotNull();
  }

  @Property(tries = 2000)
  void textsWithoutDates(@ForAll("dates") String text) {
    assertThat(DateReader.read(text, LocalDate.of(2024, 2, 29))).isNotNull();
  }

  @Provide
  Arbitrary<String> dates() {
    return madeOf(
        "2025", "-", "年", "月", "日", "02", "30", "999", "天前", "个月前", "昨天", "/", ".", " ", "第", "期");
  }

  @Property
  void datesInEveryNotation(@ForAll("days") LocalDate day, @ForAll("notations") String notation) {
    String printed = day.atStartOfDay().format(DateTimeFormatter.ofPattern(quoted(notation)));

    assertThat(DateReader.read("标题 " + printed, LocalDate.of(2026, 1, 1))).contains(day);
  }

  private static String quoted(String notation) {
    return notation.replace("[", "'['").replace("]", "']'");
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers()
        .between(0, 11_000)
        .map(days -> LocalDate.of(1995, 1, 1).plusDays(days));
  }

  @Provide
  Arbitrary<String> notations() {
    return Arbitraries.of(NOTATIONS);
  }
}
