package org.zhengxun.inspector.page;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PersonalNumbersPropertyTest {
  @Property
  void noTextMakesTheReaderFail(@ForAll String text) {
    assertThat(PersonalNumbers.in(text)).allMatch(number -> number.end() <= text.length());
  }
}
