package org.zhengxun.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionResourceTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "/websites?q=a|b, /websites?q=a%7Cb",
    "/websites?q={x}, /websites?q=%7Bx%7D",
    "/accounts?q=100%, /accounts?q=100%25",
    "/accounts?q=%E5%92%B8, /accounts?q=%E5%92%B8",
    "/filings?q=a b, /filings?q=a%20b",
  })
  void whereOneWasIsReadAsBrowsersWriteIt(String typed, String address) {
    assertThat(SessionResource.address(typed).toString()).isEqualTo(address);
  }
}
