package org.zhengxun.inspector.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengxun.inspector.AccountFacts;
import org.zhengxun.inspector.SiteKind;

class RegisterFileTest {
  @TempDir Path folder;

  private RegisterFile read(String text) throws IOException {
    return RegisterFile.read(Files.writeString(folder.resolve("register.txt"), text));
  }

  @Test
  void factsStandOneALine() throws IOException {
    RegisterFile register =
        read(
            """
            # 名录
            类型：部门网站
            网站名称：某市教育局
            网站标识码: 6104000099
            账号：微信公众号 | 某市教育 | mjyj
            账号：微博 | 某市教育发布
            """);

    assertThat(register.kind()).isEqualTo(SiteKind.DEPARTMENT);
    assertThat(register.facts().name()).isEqualTo("某市教育局");
    assertThat(register.facts().siteCode()).isEqualTo("6104000099");
    assertThat(register.facts().icp()).isNull();
    assertThat(register.facts().accounts())
        .extracting(AccountFacts::platform, AccountFacts::accountId)
        .containsExactly(tuple("微信公众号", "mjyj"), tuple("微博", null));
  }

  @Test
  void sitesBelowStandOneALine() throws IOException {
    assertThat(read("下级网站：www.a.gov.cn\n下级网站：https://www.b.gov.cn/index.html").facts().sitesBelow())
        .containsExactly(
            URI.create("http://www.a.gov.cn/"), URI.create("https://www.b.gov.cn/index.html"));
  }

  @Test
  void noAccountsIsNotUnknownAccounts() throws IOException {
    assertThat(read("账号：无").facts().accounts()).isEmpty();
    assertThat(read("网站名称：某市").facts().accounts()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"网站标识码 6104000099", "电话：1", "网站名称：", "类型：企业网站", "账号：微信公众号", "下级网站：http://"})
  void otherLinesAreNamed(String line) {
    assertThatThrownBy(() -> read(line))
        .isInstanceOf(BadArgumentException.class)
        .hasMessageContaining("--register");
  }

  @ParameterizedTest
  @CsvSource({
    "www.danjiang.gov.cn, PORTAL",
    "jyj.danjiang.gov.cn, DEPARTMENT",
    "www.jyj.danjiang.gov.cn, DEPARTMENT",
    "danjiang.gov.cn, PORTAL",
    "127.0.0.1, PORTAL"
  })
  void withoutAWordTheDomainTellsTheKind(String host, SiteKind kind) {
    assertThat(RegisterFile.unknown().kind(host)).isEqualTo(kind);
  }
}
