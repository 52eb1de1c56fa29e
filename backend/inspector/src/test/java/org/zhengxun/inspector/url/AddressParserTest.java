package org.zhengxun.inspector.url;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressParserTest {
  private static final WebAddress PAGE = AddressParser.parse("http://www.x.gov.cn/a/b/c.html?q=1");

  private static String resolve(String reference) {
    return AddressParser.resolve(PAGE, reference, StandardCharsets.UTF_8)
        .map(WebAddress::toString)
        .orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "d.html, http://www.x.gov.cn/a/b/d.html",
        "./d.html, http://www.x.gov.cn/a/b/d.html",
        "../d.html, http://www.x.gov.cn/a/d.html",
        "../../../../d.html, http://www.x.gov.cn/d.html",
        "/d/../e/, http://www.x.gov.cn/e/",
        "?p=2, http://www.x.gov.cn/a/b/c.html?p=2",
        "//y.gov.cn/z, http://y.gov.cn/z",
        "HTTP://Y.GOV.CN:80, http://y.gov.cn/",
        "https://y.gov.cn:443/a#b, https://y.gov.cn/a",
        "https://y.gov.cn:8443/a, https://y.gov.cn:8443/a",
        "http:\\\\\\\\y.gov.cn\\\\a, http://y.gov.cn/a",
        "\\\\d.html, http://www.x.gov.cn/d.html",
        "http:d.html, http://www.x.gov.cn/a/b/d.html",
        "http://y.gov.cn/政策 文件.html, http://y.gov.cn/%E6%94%BF%E7%AD%96%20%E6%96%87%E4%BB%B6.html",
        "http://政务.政务/, http://xn--zfr164b.xn--zfr164b/",
        "http://user:pw@y.gov.cn/, http://y.gov.cn/",
        "http://2130706433/, http://127.0.0.1/",
        "http://0x7f.1/, http://127.0.0.1/",
        "http://0177.0.0.01/, http://127.0.0.1/",
        "http://１２７.0.0.1/, http://127.0.0.1/",
        "http://127。0。0。1/, http://127.0.0.1/",
        "http://1.2.3/, http://1.2.0.3/",
        "///y.gov.cn/a, http://y.gov.cn/a",
        "/\\\\y.gov.cn/a, http://y.gov.cn/a",
        "https:y.gov.cn/a, https://y.gov.cn/a",
        "http:?p=2, http://www.x.gov.cn/a/b/c.html?p=2",
        "http:, http://www.x.gov.cn/a/b/c.html?q=1",
        "http://a:b@c@y.gov.cn:0080/, http://y.gov.cn/",
        "http://y.gov.cn./a, http://y.gov.cn/a",
        "http://y%2egov%2ecn/, http://y.gov.cn/",
        "http://Ｙ．ＧＯＶ。ＣＮ/, http://y.gov.cn/",
        "http://straße.de/, http://xn--strae-oqa.de/",
        "http://[2001:DB8:0:0:0:A:0:1]:8080/a, http://[2001:db8::a:0:1]:8080/a",
        "http://[::FFFF:1.2.3.4]/, http://[::ffff:102:304]/",
        "http://[1:0:0:2:0:0:0:3]/, http://[1:0:0:2::3]/",
        "d/%2e/e/.%2E/f, http://www.x.gov.cn/a/b/d/f",
        "%2e%2E, http://www.x.gov.cn/a/",
        "d/.., http://www.x.gov.cn/a/b/",
        "d//../e, http://www.x.gov.cn/a/b/d/e",
        "..., http://www.x.gov.cn/a/b/...",
        "a?b=/../c, http://www.x.gov.cn/a/b/a?b=/../c",
        "a#b?c, http://www.x.gov.cn/a/b/a",
        "/100%.html, http://www.x.gov.cn/100%.html",
        "/a|b^`{}.html, http://www.x.gov.cn/a%7Cb%5E%60%7B%7D.html",
        "/s?k='a'|^`{}\\\\, http://www.x.gov.cn/s?k=%27a%27|^`{}\\\\",
        "1http://y/, http://www.x.gov.cn/a/b/1http://y/",
        "　d.html, http://www.x.gov.cn/a/b/%E3%80%80d.html",
        "/😀?😀, http://www.x.gov.cn/%F0%9F%98%80?%F0%9F%98%80"
      })
  void referencesResolveAsInBrowsers(String reference, String expected) {
    assertThat(resolve(reference.replace("\\\\", "\\"))).isEqualTo(expected.replace("\\\\", "\\"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      quoteCharacter = '"',
      value = {
        "/s?k=a|b /s?k=a%7Cb",
        "/s?k={a} /s?k=%7Ba%7D",
        "/s?k=a^b`c /s?k=a%5Eb%60c",
        "/s?k=a\\b /s?k=a%5Cb",
        "/s?k[]=1 /s?k[]=1",
        "/s?k=100% /s?k=100%25",
        "/s?k=50%zz /s?k=50%25zz",
        "/s?k=%E6%94%BF /s?k=%E6%94%BF",
        "/a[1].html /a%5B1%5D.html",
        "/a|b{c}.html /a%7Cb%7Bc%7D.html",
        "/a%.html /a%25.html",
        "/a%2.html /a%252.html",
        "/a%2f.html /a%2f.html"
      })
  void whatBrowsersAcceptCanBeAsked(String reference, String asked) {
    assertThat(AddressParser.resolve(PAGE, reference, StandardCharsets.UTF_8).orElseThrow().toUri())
        .hasToString("http://www.x.gov.cn" + asked);
  }

  @Test
  void whiteSpaceAndLineBreaksAreDropped() {
    assertThat(resolve("  d\n.ht\tml ")).isEqualTo("http://www.x.gov.cn/a/b/d.html");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "GB18030 政 %D5%FE",
        "GB18030 㐀 %819%EE9",
        "GBK 政 %D5%FE",
        "GBK 丂 %81@",
        "GBK € %80",
        "GBK 㐀 %26%2313312%3B",
        "Big5-HKSCS 政 %ACF",
        "Big5-HKSCS € %A3%E1",
        "Big5-HKSCS ā %26%23257%3B",
        "windows-1252 政 %26%2325919%3B",
        "windows-1252 é %E9",
        "UTF-16LE 政 %E6%94%BF"
      })
  void queryIsWrittenInThePagesEncoding(String charset, String written, String expected) {
    assertThat(AddressParser.resolve(PAGE, "/政?k=" + written, Charset.forName(charset)))
        .hasToString("Optional[http://www.x.gov.cn/%E6%94%BF?k=" + expected + "]");
  }

  @ParameterizedTest
  @CsvSource({
    "a.html#ta, ta",
    "#%E6%94%BF, 政",
    "#政#策, 政#策",
    "a?b#, ''",
    "a.html, ''",
    "'#a:~:text=x', a"
  })
  void fragmentIsToldApart(String reference, String fragment) {
    assertThat(AddressParser.fragment(reference)).isEqualTo(fragment);
  }

  @Test
  void anAddressIsTheSameWhereverItComesFrom() {
    WebAddress built = new WebAddress("https", "y.gov.cn", 8443, "/a/b", "c=d");

    assertThat(AddressParser.parse("https://y.gov.cn:8443/a/b?c=d"))
        .isEqualTo(built)
        .hasSameHashCodeAs(built)
        .extracting(
            WebAddress::scheme,
            WebAddress::host,
            WebAddress::port,
            WebAddress::path,
            WebAddress::query,
            WebAddress::authority,
            WebAddress::target)
        .containsExactly("https", "y.gov.cn", 8443, "/a/b", "c=d", "y.gov.cn:8443", "/a/b?c=d");
  }

  @ParameterizedTest
  @ValueSource(strings = {"#top", "", "mailto:a@b.cn", "tel:000", "javascript:void(0)", "data:,x"})
  void whatIsNotFetchedHasNoAddress(String reference) {
    assertThat(resolve(reference)).isIn("", PAGE.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://",
        "http://a b/",
        "http://a.cn:99999/",
        "http://a.cn:0/",
        "http://a.cn:8a/",
        "http://a<b>.cn/",
        "http://@/",
        "http://:80/",
        "http://[::1/",
        "http://[1:2]/",
        "http://[::1]x/",
        "http://1.2.3.4.5/",
        "http://256.1.1.1/",
        "http://a.0x1/",
        "http://a\u200Db.cn/",
        "http://a.cn‥b/"
      })
  void brokenAddressesAreRefused(String reference) {
    assertThatThrownBy(() -> resolve(reference)).isInstanceOf(InvalidAddressException.class);
  }

  @Test
  @Timeout(5)
  void endlessAddressesAreRefusedAtOnceAndInFewWords() {
    String host = "http://" + "中文".repeat(200_000) + ".cn/";
    String path = "/" + "a/".repeat(200_000);
    String marked = "http://" + "é".repeat(1200) + ".cn/";
    for (String reference : List.of(host, path, marked)) {
      assertThatThrownBy(() -> resolve(reference))
          .isInstanceOf(InvalidAddressException.class)
          .satisfies(refused -> assertThat(refused.getMessage()).hasSizeLessThan(120));
    }
    assertThat(resolve("data:text/plain," + "x".repeat(100_000))).isEmpty();
  }

  @Test
  @Timeout(5)
  void hostsThatNoNameServerKnowsAreRefusedAtOnce() {
    String han =
        IntStream.range(0x4E00, 0x4E00 + 900)
            .mapToObj(Character::toString)
            .collect(Collectors.joining());
    for (String host :
        List.of(
            "a".repeat(64) + ".cn", han + ".cn", "中".repeat(61) + ".cn", "a.".repeat(600) + "cn")) {
      for (int i = 0; i < 5_000; i++) {
        assertThatThrownBy(() -> resolve("//" + host + "/"))
            .isInstanceOf(InvalidAddressException.class);
      }
    }
    assertThat(resolve("//" + "a".repeat(63) + ".cn/"))
        .isEqualTo("http://" + "a".repeat(63) + ".cn/");
  }

  @Test
  void anAddressIsNoLongerInItsNormalFormEither() {
    assertThatThrownBy(() -> resolve("/s?q=" + "中".repeat(2_000)))
        .isInstanceOf(InvalidAddressException.class)
        .hasMessageStartingWith("网址过长（18");
    WebAddress deep = AddressParser.parse("http://x.gov.cn/" + "a/".repeat(7_000));
    assertThatThrownBy(() -> AddressParser.resolve(deep, "b".repeat(3_000), StandardCharsets.UTF_8))
        .isInstanceOf(InvalidAddressException.class);
    assertThat(resolve("/a#" + "b".repeat(20_000))).isEqualTo(resolve("/a"));
  }

  @ParameterizedTest
  @CsvSource({
    "http://x.gov.cn/, true",
    "https://www.x.gov.cn/a, true",
    "http://www.x.gov.cn:8080/, false",
    "http://sub.x.gov.cn/, false"
  })
  void scopeIsTheHostWithOrWithoutWww(String address, boolean inside) {
    assertThat(SiteScope.of(PAGE).contains(AddressParser.parse(address))).isEqualTo(inside);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://www.mm.gov.cn/",
        "https://[2001:db8::1]/a?b=/c:1?d",
        "http://[2001:db8::1]:8080/a",
        "http://www.mm.gov.cn:81/zwgk/a:b.html?x=1"
      })
  void anAddressIsReadBackFromItsText(String text) {
    WebAddress address = AddressParser.parse(text);
    WebAddress again = WebAddress.ofNormalForm(address.toString());
    assertThat(again).isEqualTo(address);
    assertThat(again.host()).isEqualTo(address.host());
    assertThat(again.port()).isEqualTo(address.port());
    assertThat(again.path()).isEqualTo(address.path());
    assertThat(again.query()).isEqualTo(address.query());
  }
}
