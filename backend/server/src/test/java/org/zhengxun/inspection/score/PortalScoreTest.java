package org.zhengxun.inspection.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengxun.catalog.IndicatorEdition;
import org.zhengxun.catalog.RulePart;
import org.zhengxun.catalog.ShippedCatalog;

class PortalScoreTest {

  private static final IndicatorEdition EDITION = ShippedCatalog.edition2019();

  /**
   * Rules whose single hit takes a whole indicator: D055 takes 7, D043 and D031 and D033 and D035
   * take 5.
   */
  private static final List<Hit> TWENTY = hits("D031", "D033", "D035", "D043");

  private final PortalScore local = new PortalScore(EDITION, PortalKind.LOCAL);

  private static List<Hit> hits(String... rules) {
    return Arrays.stream(rules).map(Hit::of).toList();
  }

  private static List<Hit> and(List<Hit> some, Hit... more) {
    var all = new ArrayList<>(some);
    all.addAll(List.of(more));
    return all;
  }

  private static Award award(String ref, int count) {
    return Award.hits(EDITION.find(ref).orElseThrow(), count);
  }

  private static Points points(String value) {
    return Points.of(new BigDecimal(value));
  }

  @Test
  void aFaultlessPortalHasAHundred() {
    var result = local.score(false, List.of(), List.of());
    assertThat(result.total()).contains(Points.of(100));
    assertThat(result.passes()).isTrue();
  }

  @Test
  void aConfirmedVetoFailsWithoutScore() {
    var result = local.score(true, hits("D031"), List.of(award("B097", 1)));
    assertThat(result.passes()).isFalse();
    assertThat(result.base()).isEmpty();
    assertThat(result.total()).isEmpty();
  }

  @Test
  void hitsOfOneIndicatorAreSummedAndCapped() {
    // 解读关联 caps at 3: six unlinked interpretations take 3, seven still 3
    assertThat(local.score(false, List.of(Hit.times("D038", 2)), List.of()).base())
        .contains(Points.of(99));
    assertThat(
            local
                .score(false, List.of(Hit.times("D038", 4), Hit.times("D039", 3)), List.of())
                .base())
        .contains(Points.of(97));
    // 可用性 caps at 1: 0.2 and 0.1 each
    assertThat(
            local
                .score(false, List.of(Hit.times("D067", 2), Hit.times("D068", 3)), List.of())
                .base())
        .contains(points("99.3"));
    assertThat(
            local
                .score(false, List.of(Hit.times("D067", 2), Hit.times("D068", 300)), List.of())
                .base())
        .contains(Points.of(99));
  }

  @Test
  void statisticsStaleForThreeMonthsTakeNoMoreThanTheCap() {
    assertThat(local.score(false, hits("D046"), List.of()).base()).contains(Points.of(99));
    assertThat(local.score(false, hits("D046", "D047"), List.of()).base()).contains(Points.of(98));
  }

  @Test
  void everyRuleBrokenLeavesNothing() {
    var all =
        EDITION.part(RulePart.DEDUCT).stream().map(rule -> Hit.times(rule.ref(), 100)).toList();
    var result = local.score(false, all, List.of());
    assertThat(result.base()).contains(Points.ZERO);
    assertThat(result.passes()).isFalse();
  }

  @Test
  void exactlyEightyPassesWithoutBonus() {
    var result = local.score(false, TWENTY, List.of(award("B097", 1)));
    assertThat(result.base()).contains(Points.of(80));
    assertThat(result.total()).contains(Points.of(80));
    assertThat(result.bonuses()).isEmpty();
    assertThat(result.passes()).isTrue();
  }

  @Test
  void justAboveEightyEarnsBonus() {
    // D043 (5) replaced by nine times 0.5 under 办事指南 and 0.4 under 可用性: 80.1
    var hits = and(hits("D031", "D033", "D035"), Hit.times("D049", 9), Hit.times("D067", 2));
    var result = local.score(false, hits, List.of(award("B097", 1)));
    assertThat(result.base()).contains(points("80.1"));
    assertThat(result.total()).contains(points("83.1"));
  }

  @Test
  void exactlySixtyPassesAndJustBelowFails() {
    // 20 + 7 + 7 + 6 = 40
    var forty = and(TWENTY, Hit.of("D055"), Hit.times("D061", 2), Hit.of("D057"));
    var at = local.score(false, forty, List.of(award("B097", 1)));
    assertThat(at.total()).contains(Points.of(60));
    assertThat(at.passes()).isTrue();
    var below = local.score(false, and(forty, Hit.of("D068")), List.of(award("B097", 1)));
    assertThat(below.total()).contains(points("59.9"));
    assertThat(below.passes()).isFalse();
  }

  @Test
  void bonusIsCappedPerIndicatorAndTheTotalAtOneHundredThirty() {
    // 解读回应 caps at 3, 智能搜索 at 4
    var result =
        local.score(
            false, List.of(), List.of(award("B084", 5), award("B093", 1), award("B095", 9)));
    assertThat(result.total()).contains(Points.of(107));
    var everything = new ArrayList<Award>();
    for (var rule : EDITION.part(RulePart.BONUS)) {
      everything.add(new Award(rule.ref(), Points.of(50)));
    }
    assertThat(local.score(false, List.of(), everything).total()).contains(Points.of(130));
  }

  @ParameterizedTest
  @CsvSource({"2025-02-10,2", "2024-11-10,2", "2024-11-09,1", "2024-08-10,1", "2024-08-09,0"})
  void dataPublicationIsTieredByAge(LocalDate lastUpdate, int expected) {
    assertThat(Award.dataPublication(lastUpdate, LocalDate.of(2025, 2, 10)).points())
        .isEqualTo(Points.of(expected));
  }

  @ParameterizedTest
  @CsvSource({"0,0", "1,1", "2,1", "3,2", "9,2"})
  void themedServicesAreTieredByNumber(int count, int expected) {
    assertThat(Award.themedServices(count).points()).isEqualTo(Points.of(expected));
  }

  @Test
  void tieredRulesAreNotCountedByHits() {
    assertThatThrownBy(() -> award("B081", 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> award("B087", 1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aColumnDeductedElsewhereIsNotDeductedAgainUnderOtherColumns() {
    var news = "http://www.example.gov.cn/news/";
    var both = List.of(Hit.at("D041", news), Hit.at("D032", news), Hit.at("D040", "/empty/"));
    assertThat(local.score(false, both, List.of()).base()).contains(Points.of(93));
    assertThat(local.score(false, List.of(Hit.of("D041"), Hit.of("D032")), List.of()).base())
        .contains(Points.of(94));
  }

  @Test
  void ministriesHaveNoOverviewAndTwiceTheDuties() {
    var ministry = new PortalScore(EDITION, PortalKind.MINISTRY);
    assertThat(ministry.score(false, hits("D025", "D027"), List.of()).base())
        .contains(Points.of(96));
    assertThat(ministry.score(false, List.of(Hit.times("D028", 3)), List.of()).base())
        .contains(Points.of(97));
    assertThat(local.score(false, hits("D025", "D027"), List.of()).base()).contains(Points.of(96));
    assertThat(local.score(false, List.of(Hit.times("D028", 3)), List.of()).base())
        .contains(Points.of(98));
  }

  @Test
  void ministriesWithoutServicesAreScaledExactly() {
    var ministry = new PortalScore(EDITION, PortalKind.MINISTRY_WITHOUT_SERVICES);
    assertThat(ministry.score(false, List.of(), List.of()).base()).contains(Points.of(100));
    assertThat(ministry.score(false, hits("D043"), List.of()).base()).contains(Points.of(100));
    var one = ministry.score(false, hits("D026", "D037"), List.of()).base().orElseThrow();
    assertThat(one).hasToString("296/3");
    assertThat(one.text(2)).isEqualTo("98.67");
    // 75 − 15 = 60, times 4/3 is exactly 80: no bonus; a tenth less taken and there is
    var fifteen = hits("D031", "D033", "D035");
    assertThat(ministry.score(false, fifteen, List.of(award("B097", 1))).total())
        .contains(Points.of(80));
    var less =
        and(hits("D031", "D033"), Hit.times("D061", 1), Hit.times("D067", 4), Hit.times("D068", 1));
    assertThat(ministry.score(false, less, List.of(award("B097", 1))).total().orElseThrow().text(2))
        .isEqualTo("83.13");
  }

  @Test
  void unknownOrMisplacedRulesAreRefused() {
    assertThatThrownBy(() -> local.score(false, hits("D999"), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> local.score(false, hits("V001"), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Hit.times("D031", 0)).isInstanceOf(IllegalArgumentException.class);
  }
}
