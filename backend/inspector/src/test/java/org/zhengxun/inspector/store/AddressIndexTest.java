package org.zhengxun.inspector.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressIndexTest {
  private final AddressIndex index = new AddressIndex();

  @Test
  void textsAreNumberedInTheOrderTheyCome() {
    assertThat(index.number("http://a.gov.cn/")).isZero();
    assertThat(index.number("http://b.gov.cn/")).isEqualTo(1);
    assertThat(index.number("http://a.gov.cn/")).isZero();
    assertThat(index.find("http://b.gov.cn/")).isEqualTo(1);
    assertThat(index.find("http://c.gov.cn/")).isEqualTo(-1);
    assertThat(index.size()).isEqualTo(2);
  }

  @Test
  void aHundredThousandLikeAddressesStayApart() {
    for (int i = 0; i < 100_000; i++) {
      assertThat(index.add("http://www.mm.gov.cn/zwgk/t20250101_" + i + ".html")).isTrue();
    }
    for (int i = 0; i < 100_000; i += 7) {
      String address = "http://www.mm.gov.cn/zwgk/t20250101_" + i + ".html";
      assertThat(index.add(address)).isFalse();
      assertThat(index.find(address)).isEqualTo(i);
    }
  }
}
