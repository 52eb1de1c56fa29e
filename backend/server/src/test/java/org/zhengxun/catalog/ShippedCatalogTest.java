package org.zhengxun.catalog;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ShippedCatalogTest {

  private final IndicatorEdition edition = ShippedCatalog.edition2019();

  @Test
  void holdsAllNinetySevenRulesInOrderWithUniqueReferences() {
    assertThat(edition.indicators()).hasSize(97);
    assertThat(edition.byRef()).hasSize(97);
    assertThat(edition.indicators().getFirst().ref()).isEqualTo("V001");
    assertThat(edition.indicators().getLast().ref()).isEqualTo("B097");
  }

  @Test
  void sitesHaveSixteenVetoesAndAccountsEight() {
    assertThat(edition.vetoes(RuleObject.SITE)).hasSize(16);
    assertThat(edition.vetoes(RuleObject.MEDIA)).hasSize(8);
    assertThat(edition.part(RulePart.VETO)).allMatch(rule -> rule.pointsPerHit().isEmpty());
  }

  @Test
  void deductionsMakeAHundredPointsInFourGroups() {
    assertThat(edition.part(RulePart.DEDUCT)).hasSize(56);
    assertThat(capsByGroup(RulePart.DEDUCT))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "发布解读", new BigDecimal(31),
                "办事服务", new BigDecimal(25),
                "互动交流", new BigDecimal(23),
                "功能设计", new BigDecimal(21)));
    assertGroupPointsAreTheSumsOfCaps(RulePart.DEDUCT);
  }

  @Test
  void bonusRulesMakeThirtyPoints() {
    assertThat(edition.part(RulePart.BONUS)).hasSize(17);
    assertThat(
            capsByGroup(RulePart.BONUS).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo("30");
    assertGroupPointsAreTheSumsOfCaps(RulePart.BONUS);
  }

  @Test
  void rulesOfOneIndicatorShareOneCapAndAreNumberedFromOne() {
    edition.indicators().stream()
        .collect(groupingBy(rule -> rule.part() + rule.object().name() + rule.indicator()))
        .forEach(
            (name, rules) -> {
              assertThat(rules)
                  .as(name)
                  .extracting(Indicator::cap)
                  .containsOnly(rules.getFirst().cap());
              assertThat(rules.getFirst().ruleNo()).as(name).isEqualTo(1);
            });
  }

  @Test
  void aRecalledWordingIsMarkedForConfirmation() {
    assertThat(edition.indicators().stream().filter(rule -> !rule.confirmed()))
        .extracting(Indicator::ref)
        .containsExactly("V022");
  }

  @Test
  void detailsOfARuleAreRead() {
    var rule = edition.find("D038").orElseThrow();
    assertThat(rule.indicator()).isEqualTo("解读关联");
    assertThat(rule.pointsPerHit()).contains(new BigDecimal("0.5"));
    assertThat(rule.sampleSize()).contains(3);
    assertThat(rule.automation()).isEqualTo(Automation.SEMI);
    assertThat(rule.object()).isEqualTo(RuleObject.PORTAL);
    assertThat(edition.find("D999")).isEmpty();
  }

  @Test
  void eightOwnRulesAreNotesOnly() {
    assertThat(ShippedCatalog.ownRules())
        .extracting(OwnRule::ref)
        .containsExactly("X001", "X002", "X003", "X004", "X005", "X006", "X007", "X008");
    assertThat(ShippedCatalog.ownRules())
        .extracting(OwnRule::effect)
        .containsOnly(OwnRuleEffect.NOTE);
  }

  private Map<String, BigDecimal> capsByGroup(RulePart part) {
    return edition.part(part).stream()
        .filter(rule -> rule.ruleNo() == 1)
        .collect(
            groupingBy(
                Indicator::group,
                reducing(BigDecimal.ZERO, rule -> rule.cap().orElseThrow(), BigDecimal::add)));
  }

  private void assertGroupPointsAreTheSumsOfCaps(RulePart part) {
    var printed =
        edition.part(part).stream()
            .collect(
                Collectors.toMap(
                    Indicator::group, rule -> rule.groupPoints().orElseThrow(), (a, b) -> a));
    assertThat(capsByGroup(part)).containsExactlyInAnyOrderEntriesOf(printed);
  }
}
