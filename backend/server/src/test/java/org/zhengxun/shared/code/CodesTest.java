package org.zhengxun.shared.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengxun.shared.problem.Problem;

class CodesTest {

  @ParameterizedTest
  @ValueSource(strings = {"6104810043", "bm56000001", " 6104000038 "})
  void siteCodesOfAreasAndMinistriesAreValid(String code) {
    assertThat(SiteCode.valid(code)).isTrue();
    assertThat(SiteCode.parse(code).orElseThrow()).hasToString(code.strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "610481004",
        "61048100431",
        "BM56000001",
        "bm5600001",
        "6104810000",
        "61048１0043",
        "610481-043"
      })
  void otherFormsAreNotSiteCodes(String code) {
    assertThat(SiteCode.valid(code)).isFalse();
  }

  @Test
  void nothingIsNoCode() {
    assertThat(SiteCode.valid(null)).isFalse();
    assertThat(UnitCode.valid(null)).isFalse();
    assertThat(AccountCode.valid(null)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"610499M001WX0001", "bm5600M012XL0007"})
  void accountCodesHaveUnitPlatformAndSerial(String code) {
    assertThat(AccountCode.parse(code).orElseThrow()).hasToString(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "610499M001wx0001",
        "610499M01WX0001",
        "610499N001WX0001",
        "610499M001W10001",
        "610499M000WX0001",
        "610499M001WX0000"
      })
  void otherFormsAreNotAccountCodes(String code) {
    assertThat(AccountCode.valid(code)).isFalse();
  }

  @Test
  void accountCodeNamesItsUnit() {
    assertThat(AccountCode.parse("610499M001WX0001").orElseThrow().unit())
        .isEqualTo(new UnitCode("610499", 1));
  }

  @Test
  void nextSiteCodeFollowsTheHighestOfItsArea() {
    assertThat(SiteCode.next("610481", List.of("6104810043", "6104810007", "6104250099")))
        .hasToString("6104810044");
    assertThat(SiteCode.next("610481", List.of())).hasToString("6104810001");
  }

  @Test
  void unreadableOrMissingCodesDoNotDisturbTheNextSerial() {
    assertThat(UnitCode.next("610424", Arrays.asList("示例码", null, "610424M004", "610481M009")))
        .hasToString("610424M005");
  }

  @Test
  void nextAccountCodeCountsPerUnitAndPlatform() {
    var unit = new UnitCode("610499", 1);
    var taken = List.of("610499M001WX0001", "610499M001DY0004", "610499M002WX0009");
    assertThat(AccountCode.next(unit, "WX", taken)).hasToString("610499M001WX0002");
    assertThat(AccountCode.next(unit, "XL", taken)).hasToString("610499M001XL0001");
  }

  @Test
  void anExhaustedSerialIsRefused() {
    assertThatThrownBy(() -> UnitCode.next("610424", List.of("610424M999")))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("已用完（至 999）");
    UnitCode unit = new UnitCode("610424", 1);
    assertThatThrownBy(() -> AccountCode.next(unit, "WX", List.of("610424M001WX9999")))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("已用完（至 9999）");
  }

  @Test
  void anAreaWithoutItsCodeGivesNone() {
    assertThatThrownBy(() -> UnitCode.next(null, List.of()))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("行政区划代码");
  }

  @Test
  void platformLettersAndAreasMustBeWellFormed() {
    assertThatThrownBy(() -> new AccountCode(new UnitCode("610424", 1), "wx", 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new UnitCode("61042", 1)).isInstanceOf(IllegalArgumentException.class);
  }
}
