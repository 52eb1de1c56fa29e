package org.zhengxun.inspector.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CssLinksTest {

  private static List<String> read(String css) {
    List<String> found = new ArrayList<>();
    CssLinks.read(css, (address, sheet) -> found.add((sheet ? "@" : "") + address));
    return found;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a{background:url(x.png)}",
        "a{background:URL( x.png )}",
        "a{background:url('x.png')}",
        "a{background:url( \"x.png\" )}",
        "a{background:u\\72 l(x.png)}",
        "a{background:url(x\\2e png)}",
        "a{background:url('x\\\n.png')}",
        "a{background:image-set(\"x.png\" 1x)}",
        "a{background:-webkit-image-set(url(x.png) 1x)}",
        "a{background:image-set(\"x.png\" type(\"image/png\"))}",
        "/* url(no) */a{background:/**/url(x.png)/*",
        "a{content:'url(no)';background:url(x.png)",
        "a{content:'unended\n;background:url(x.png)}",
        "<!-- a{background:url(x.png)} -->",
        "@media print{a{background:url(x.png)}}",
        "@namespace url(no);a{background:url(x.png)}",
        "a{fill:url(#no);background:url(x.png),url(),url( ),url(a b),url(a\"b)}",
        "@font-face{src:local('no'),url(x.png) format('woff')}"
      })
  void addressesAreFound(String css) {
    assertThat(read(css)).containsExactly("x.png");
  }

  @Test
  void importedSheetsAreToldApart() {
    assertThat(
            read(
                "@charset 'utf-8';@import 'a.css';@IMPORT url(b.css) print;@import/**/url('c.css');"
                    + "/*@import 'no.css';*/a{b:url(d.png)}"))
        .containsExactly("@a.css", "@b.css", "@c.css", "d.png");
  }
}
