package org.zhengxun.inspector.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zhengxun.inspector.url.AddressParser;

class PageTallyTest {
  @Test
  void countsAllAndNamesTheFirstTwenty() {
    PageTally tally = new PageTally();
    for (int i = 1; i <= 25; i++) {
      tally.add(AddressParser.parse("http://a.gov.cn/" + i));
    }

    assertThat(tally.count()).isEqualTo(25);
    assertThat(tally.first())
        .hasSize(20)
        .startsWith(AddressParser.parse("http://a.gov.cn/1"))
        .endsWith(AddressParser.parse("http://a.gov.cn/20"));
  }
}
