package org.zhengxun.inspector.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTextTest {

  private static String charset(String page, String header) {
    return PageText.decode(page.getBytes(StandardCharsets.ISO_8859_1), header).charset().name();
  }

  @ParameterizedTest
  @CsvSource({
    "gb2312, GBK",
    "GBK, GBK",
    "x-gbk, GBK",
    "gb_2312-80, GBK",
    "gb18030, GB18030",
    "big5, Big5-HKSCS",
    "utf8, UTF-8",
    "utf-16, UTF-16LE",
    "iso-8859-1, windows-1252",
    "ascii, windows-1252",
    "x-user-defined, windows-1252",
    "shift_jis, windows-31j",
    "euc-kr, x-windows-949",
    "tis-620, x-windows-874"
  })
  void labelsMeanWhatBrowsersTakeThemFor(String label, String charset) {
    assertThat(charset("<p>", "text/html;charset=" + label)).isEqualTo(charset);
    assertThat(charset("<p>", "text/html; Charset = \"" + label + "\"; x=y")).isEqualTo(charset);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<meta charset=gbk>|GBK",
        "<META CharSet = 'GBK' />|GBK",
        "<html><head><title>x</title><meta/charset=gbk>|GBK",
        "<meta http-equiv=Content-Type content='text/html; charset=gbk'>|GBK",
        "<meta content='text/html; charset=gbk' http-equiv=Content-Type>|GBK",
        "<meta name=x content='text/html; charset=big5'><meta charset=gbk>|GBK",
        "<!-- <meta charset=big5> --><meta charset=gbk>|GBK",
        "<p title='<meta charset=big5>'><meta charset=gbk>|GBK",
        "<metadata charset=big5><meta charset=gbk>|GBK",
        "<meta charset=nonsense><meta charset=gbk>|GBK",
        "<meta charset=hz-gb-2312><meta charset=gbk>|GBK",
        "<meta charset=utf-16>|UTF-8",
        "<?xml version='1.0' encoding='gbk'?><html>|GBK",
        "<?xml version='1.0' encoding='gbk'?><meta charset=big5>|Big5-HKSCS",
        "<script>var a='charset=gbk'</script>|UTF-8",
        "<script charset=gbk></script>|UTF-8",
        "<meta charset|UTF-8",
        "<meta charset=|UTF-8",
        "<meta http-equiv=Content-Type content='text/html; charset='>|UTF-8"
      })
  void onlyARealMetaTagNamesTheEncoding(String page, String charset) {
    assertThat(charset(page, "text/html")).isEqualTo(charset);
  }

  @Test
  void markComesBeforeHeaderAndHeaderBeforeMeta() {
    assertThat(charset("\u00EF\u00BB\u00BF<meta charset=gbk>", "text/html; charset=big5"))
        .isEqualTo("UTF-8");
    assertThat(charset("<meta charset=gbk>", "text/html; charset=big5")).isEqualTo("Big5-HKSCS");
    assertThat(charset("<meta charset=gbk>", "text/html; charset=nonsense")).isEqualTo("GBK");
  }

  @Test
  void pagesThatLeaveGbkAreReadAllTheSame() {
    byte[] body = "<meta charset=gbk><p>㐀镕".getBytes(Charset.forName("GB18030"));

    assertThat(PageText.decode(body, null).text()).endsWith("㐀镕");
  }

  @Test
  void styleSheetMayNameItsEncodingFirst() {
    byte[] body = "@charset \"gbk\";a{b:url(政.png)}".getBytes(Charset.forName("GBK"));

    assertThat(PageText.decodeSheet(body, "text/css").text()).contains("政");
  }
}
