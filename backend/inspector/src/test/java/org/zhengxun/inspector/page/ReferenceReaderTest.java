package org.zhengxun.inspector.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengxun.inspector.url.AddressParser;
import org.zhengxun.inspector.url.WebAddress;

class ReferenceReaderTest {
  private static final WebAddress PAGE = AddressParser.parse("http://x.gov.cn/a/b.html");

  private static List<Reference> read(String html) {
    Document dom = Jsoup.parse(html);
    WebAddress base = DocumentBase.of(html, dom, PAGE, StandardCharsets.UTF_8);
    return ReferenceReader.read(
            dom, new Layout(dom, new BoxName.Book()), base, StandardCharsets.UTF_8)
        .references();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<a href=x>|a[href]|LINK",
        "<map><area href=x></map>|area[href]|LINK",
        "<svg><a xlink:href=x></a></svg>|a[href]|LINK",
        "<link rel=stylesheet href=x>|link[href]|STYLE_SHEET",
        "<link rel='Alternate StyleSheet' href=x>|link[href]|STYLE_SHEET",
        "<link rel='shortcut icon' href=x>|link[href]|RESOURCE",
        "<link rel=manifest href=x>|link[href]|RESOURCE",
        "<link rel=preload as=font href=x>|link[href]|RESOURCE",
        "<link rel=alternate type=application/rss+xml href=x>|link[href]|FEED",
        "<script src=x></script>|script[src]|RESOURCE",
        "<img src=x>|img[src]|RESOURCE",
        "<img data-src=./x>|img[data-src]|RESOURCE",
        "<img data-original=./x>|img[data-original]|RESOURCE",
        "<img data-lazy=./x>|img[data-lazy]|RESOURCE",
        "<picture><source srcset='x 2x'></picture>|source[srcset]|RESOURCE",
        "<video src=x></video>|video[src]|RESOURCE",
        "<video poster=x></video>|video[poster]|RESOURCE",
        "<audio src=x></audio>|audio[src]|RESOURCE",
        "<audio><source src=x></audio>|source[src]|RESOURCE",
        "<video><track src=x></video>|track[src]|RESOURCE",
        "<object data=x></object>|object[data]|RESOURCE",
        "<embed src=x>|embed[src]|RESOURCE",
        "<iframe src=x></iframe>|iframe[src]|FRAME",
        "<frameset><frame src=x></frameset>|frame[src]|FRAME",
        "<form action=x></form>|form[action]|FORM",
        "<form action=x method=GET></form>|form[action]|FORM",
        "<input type=IMAGE src=x>|input[src]|RESOURCE",
        "<table><tr background=x><td></table>|tr[background]|RESOURCE",
        "<svg><image href=x /></svg>|image[href]|RESOURCE",
        "<svg><image xlink:href=x /></svg>|image[xlink:href]|RESOURCE",
        "<svg><use xlink:href='x#y' /></svg>|use[xlink:href]|RESOURCE",
        "<style>@import 'x';</style>|style[import]|STYLE_SHEET",
        "<style>a{background:url(x)}</style>|style[url]|RESOURCE",
        "<p style='background:url(x)'>|p[style]|RESOURCE",
        "<p style='background:image-set(\"x\" 1x)'>|p[style]|RESOURCE",
        "<meta http-equiv=Refresh content='0; URL=x'>|meta[refresh]|REFRESH",
        "<noscript><img src=x></noscript>|img[src]|RESOURCE",
        "<head><noscript><link rel=stylesheet href=x></noscript>|link[href]|STYLE_SHEET",
        "<li onclick=\"location.href='x'\">|li[onclick]|SCRIPT",
        "<li onclick=\"window.open('x','_blank')\">|li[onclick]|SCRIPT",
        "<a href=\"JavaScript:window.open('x')\">|a[href]|LINK",
        "<script>window.location='x'</script>|script[location]|SCRIPT"
      })
  void referencesOfEveryKindAreFound(String html, String element, ReferenceKind kind) {
    List<Reference> found = read(html);

    assertThat(found).hasSize(1);
    assertThat(found.getFirst().target()).hasToString("http://x.gov.cn/a/x");
    assertThat(found.getFirst().element()).isEqualTo(element);
    assertThat(found.getFirst().kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- <a href=x> -->",
        "<!--[if IE]><script src=x></script><![endif]-->",
        "<template><a href=x></a><img src=x></template>",
        "<a href=mailto:x@y>",
        "<a href='tel:000'>",
        "<a href='javascript:void(0)'>",
        "<img src='data:image/gif;base64,R0'>",
        "<img src='blob:http://x/1'>",
        "<iframe src=about:blank></iframe>",
        "<iframe src=x srcdoc='<p>'></iframe>",
        "<a href='#'>",
        "<a name=x>",
        "<img src=''>",
        "<img data-lazy=true>",
        "<link rel=canonical href=x>",
        "<link rel=dns-prefetch href=//x>",
        "<link rel=alternate hreflang=en href=x>",
        "<form action=x method=post></form>",
        "<form></form>",
        "<input type=text src=x>",
        "<svg><use href='#x' /></svg>",
        "<p style='fill:url(#x)'>",
        "<style>/* @import 'x'; */ @namespace url(http://www.w3.org/1999/xhtml);</style>",
        "<meta http-equiv=refresh content=60>",
        "<script type=text/html>&lt;a href=x></script>",
        "<select><option value=http://y.gov.cn/></select>",
        "<template><base href=/x/></template>"
      })
  void whatNoBrowserFollowsIsNoReference(String html) {
    assertThat(read(html)).isEmpty();
  }

  @Test
  void setsOfPicturesAreSplitAsBrowsersDo() {
    List<Reference> found =
        read(
            "<img srcset='data:image/gif;base64,R0,x 1x, y,z.png 2x ,w.png, ,v.png (a,b) 3x,u.png'>");

    assertThat(found)
        .extracting(reference -> reference.target().path())
        .containsExactly("/a/y,z.png", "/a/w.png", "/a/v.png", "/a/u.png");
  }

  @Test
  void firstBaseWithAnAddressCountsForAll() {
    List<Reference> found =
        read(
            "<a href=1><template><base href=/no/></template><base target=x>"
                + "<base href='//y.gov.cn/c/'><base href=/d/><a href='?q'><a href='#f'>");

    assertThat(found)
        .extracting(reference -> reference.target().toString())
        .containsExactly("http://y.gov.cn/c/1", "http://y.gov.cn/c/?q", "http://y.gov.cn/c/");
  }

  @Test
  void baseThatIsNoWebAddressIsIgnored() {
    assertThat(read("<base href='data:,x'><a href=1>").getFirst().target())
        .hasToString("http://x.gov.cn/a/1");
  }

  @Test
  void placesInsideAPageAreKept() {
    List<Reference> found = read("<a href='#第一章'>一</a><a href='c.html#%E6%94%BF'>二</a><a href=''>");

    assertThat(found)
        .extracting(
            reference -> reference.target().path(), Reference::fragment, Reference::staysOnPage)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("/a/b.html", "第一章", true),
            org.assertj.core.groups.Tuple.tuple("/a/c.html", "政", false),
            org.assertj.core.groups.Tuple.tuple("/a/b.html", "", false));
    assertThat(found.getFirst().mayBePage()).isFalse();
  }

  @Test
  void linksCarryWhatTheyAreCalled() {
    List<Reference> found =
        read(
            "<footer><a href=1> 信息 <b>公开</b></a><a href=2><img alt=徽标 src=i></a>"
                + "<select onchange=window.open(this.value)><option value=http://y.gov.cn/>县政府</select>");

    assertThat(found).extracting(Reference::text).containsExactly("信息 公开", "徽标", "徽标", "县政府");
    assertThat(found).extracting(Reference::zone).containsOnly(Zone.FOOTER);
  }

  @Test
  void addressThatResolvesToNothingIsKeptAsWritten() {
    Reference broken = read("<a href='http://a b/'>x</a>").getFirst();

    assertThat(broken.target()).isNull();
    assertThat(broken.written()).isEqualTo("http://a b/");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5; url=x|x",
        "0;URL = 'x y' z|x y",
        "0,x|x",
        "0 x|x",
        ".5;url=\"x|x",
        "0;urlx|urlx",
        "0;url|url",
        "url=x|",
        "0url=x|",
        "5|",
        "5;|",
        "''|"
      })
  void refreshIsReadAsBrowsersDo(String content, String address) {
    assertThat(RefreshText.address(content).orElse(null)).isEqualTo(address);
  }
}
