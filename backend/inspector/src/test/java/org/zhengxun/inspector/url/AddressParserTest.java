package org.zhengxun.inspector.url;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
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
        "http://127。0。0。1/, http://127.0.0.1/"
      })
  void referencesResolveAsInBrowsers(String reference, String expected) {
    assertThat(resolve(reference.replace("\\\\", "\\"))).isEqualTo(expected);
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

  @Test
  void queryIsWrittenInThePagesEncoding() {
    assertThat(AddressParser.resolve(PAGE, "/s?k=政", Charset.forName("GB18030")))
        .hasToString("Optional[http://www.x.gov.cn/s?k=%D5%FE]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"#top", "", "mailto:a@b.cn", "tel:000", "javascript:void(0)", "data:,x"})
  void whatIsNotFetchedHasNoAddress(String reference) {
    assertThat(resolve(reference)).isIn("", PAGE.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://", "http://a b/", "http://a.cn:99999/", "http://a<b>.cn/"})
  void brokenAddressesAreRefused(String reference) {
    assertThatThrownBy(() -> resolve(reference)).isInstanceOf(InvalidAddressException.class);
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
}
