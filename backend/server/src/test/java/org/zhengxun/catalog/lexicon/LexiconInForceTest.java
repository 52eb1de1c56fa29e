package org.zhengxun.catalog.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.zhengxun.inspector.wording.Hit;
import org.zhengxun.inspector.wording.Lexicon;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.testing.ApiTest;
import org.zhengxun.testing.Lexicons;
import org.zhengxun.testing.World;

@ApiTest
class LexiconInForceTest {
  private static final String TEXT = "本局已完成壬错写法。";

  @Inject World world;
  @Inject Lexicons lexicons;
  @Inject LexiconInForce inForce;

  @Test
  void aNewRowHoldsForTheOwnerAndBelowAndForNobodyBeside() {
    Organisation city = world.city();
    Organisation county = world.county(city);
    Lexicon before = inForce.of(county.id());
    lexicons.add(city, "壬错写法", "壬正写法");

    assertThat(before.find(TEXT)).as("who began before keeps the old one").isEmpty();
    assertThat(inForce.of(city.id()).find(TEXT)).hasSize(1);
    assertThat(inForce.of(county.id()).find(TEXT)).hasSize(1);
    assertThat(inForce.of(world.city().id()).find(TEXT)).isEmpty();
    assertThat(inForce.of(world.province().id()).find(TEXT)).isEmpty();
  }

  @Test
  void nothingIsBuiltAgainWhileNothingChanges() {
    Organisation city = world.city();
    lexicons.add(city, "壬错写法", "壬正写法");

    Lexicon built = inForce.of(city.id());

    assertThat(inForce.of(city.id())).isSameAs(built);
    assertThat(inForce.of(world.county(city).id())).as("has no word of its own").isSameAs(built);
    lexicons.add(city, "癸错写法", "癸正写法");
    assertThat(inForce.of(city.id())).isNotSameAs(built);
  }

  @Test
  void theNearerOrganisationHasTheLastWord() {
    Organisation city = world.city();
    Organisation county = world.county(city);
    lexicons.add(city, "壬错写法", "市里写法");
    lexicons.add(county, "壬错写法", "县里写法");

    assertThat(inForce.of(county.id()).find(TEXT))
        .extracting(Hit::suggestion)
        .containsExactly("县里写法");
    assertThat(inForce.of(city.id()).find(TEXT))
        .extracting(Hit::suggestion)
        .containsExactly("市里写法");
  }
}
