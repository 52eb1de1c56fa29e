package org.zhengxun.inspector.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengxun.inspector.url.AddressParser;

class LandingsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://sso.x.gov.cn/",
        "https://passport.x.gov.cn/web",
        "https://tyrz.x.gov.cn/am/index",
        "https://www.x.gov.cn/zwfw/userLogin.do?to=1",
        "https://www.x.gov.cn/cas/login?service=a",
        "https://www.x.gov.cn/oauth2/authorize"
      })
  void pagesToSignIn(String address) {
    assertThat(Landings.isLogin(AddressParser.parse(address))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.cas.cn/",
        "https://www.x.gov.cn/passport/guide.html",
        "https://www.x.gov.cn/sxxx/blogin.html",
        "https://www.x.gov.cn/cassette/1.html",
        "https://www.auth.com/"
      })
  void pagesThatAreNot(String address) {
    assertThat(Landings.isLogin(AddressParser.parse(address))).isFalse();
  }
}
