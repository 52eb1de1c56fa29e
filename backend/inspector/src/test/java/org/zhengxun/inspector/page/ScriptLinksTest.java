package org.zhengxun.inspector.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptLinksTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "location='/x'",
        "location = \"/x\";",
        "window.location=`/x`",
        "top . location . href = '/x'",
        "window.top.document.location.href='/x'",
        "location.assign('/x')",
        "self.location.replace( '/x' )",
        "window.open('/x','_blank')",
        "return open('\\/x')",
        "if(a){location.href='\\u002fx'}",
        "var s='location=\"/no\"'; location='/x'",
        "// location='/no'\nlocation='/x'",
        "/* open('/no') */ open('/x')",
        "var bad = 'unended\nlocation='/x'"
      })
  void literalAddressesAreFound(String script) {
    assertThat(ScriptLinks.read(script)).containsExactly("/x");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "location='/x/'+id",
        "location.href=base+'/x'",
        "location.href=='/x'",
        "location=`/x/${id}`",
        "location.href.replace('/x','/y')",
        "location.search='/x'",
        "location.hash='/x'",
        "location.reload()",
        "map.location='/x'",
        "layer.open('/x')",
        "xhr.open('GET','/x')",
        "mylocation='/x'",
        "reopen('/x')",
        "window.open('')",
        "window.open(url)",
        "window.open('/x'.concat(id))",
        "location='/x",
        "// location='/x'",
        "location"
      })
  void whatIsPutTogetherOrMeansSomethingElseIsNot(String script) {
    assertThat(ScriptLinks.read(script)).isEmpty();
  }
}
