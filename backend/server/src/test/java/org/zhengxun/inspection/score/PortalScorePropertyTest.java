package org.zhengxun.inspection.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.zhengxun.catalog.Indicator;
import org.zhengxun.catalog.IndicatorEdition;
import org.zhengxun.catalog.RulePart;
import org.zhengxun.catalog.ShippedCatalog;

/** What holds for the score of any portal. */
class PortalScorePropertyTest {

  private static final IndicatorEdition EDITION = ShippedCatalog.edition2019();
  private static final List<String> DEDUCTIONS =
      EDITION.part(RulePart.DEDUCT).stream().map(Indicator::ref).toList();

  @Provide
  Arbitrary<List<Hit>> hits() {
    return Combinators.combine(Arbitraries.of(DEDUCTIONS), Arbitraries.integers().between(1, 9))
        .as(Hit::times)
        .list()
        .ofMaxSize(60);
  }

  @Provide
  Arbitrary<List<Award>> awards() {
    return Combinators.combine(
            Arbitraries.of(EDITION.part(RulePart.BONUS)).map(Indicator::ref),
            Arbitraries.integers().between(0, 5).map(Points::of))
        .as(Award::new)
        .list()
        .ofMaxSize(20);
  }

  private static PortalResult score(PortalKind kind, List<Hit> hits, List<Award> awards) {
    return new PortalScore(EDITION, kind).score(false, hits, awards);
  }

  @Property(tries = 300)
  void baseLiesBetweenNothingAndAHundred(@ForAll("hits") List<Hit> hits, @ForAll PortalKind kind) {
    var base = score(kind, hits, List.of()).base().orElseThrow();
    assertThat(base).isBetween(Points.ZERO, Points.of(100));
  }

  @Property(tries = 300)
  void verdictAndBonusFollowTheBase(
      @ForAll("hits") List<Hit> hits,
      @ForAll("awards") List<Award> awards,
      @ForAll PortalKind kind) {
    var result = score(kind, hits, awards);
    var base = result.base().orElseThrow();
    var total = result.total().orElseThrow();
    assertThat(result.passes()).isEqualTo(base.compareTo(Points.of(60)) >= 0);
    assertThat(total).isBetween(base, Points.of(130));
    if (base.compareTo(Points.of(80)) <= 0) {
      assertThat(total).isEqualTo(base);
    }
  }

  @Property(tries = 300)
  void anotherHitNeverRaisesTheBase(@ForAll("hits") List<Hit> hits, @ForAll PortalKind kind) {
    var more = new ArrayList<>(hits);
    more.add(Hit.of("D068"));
    assertThat(score(kind, more, List.of()).base().orElseThrow())
        .isLessThanOrEqualTo(score(kind, hits, List.of()).base().orElseThrow());
  }

  @Property(tries = 300)
  void theOrderOfFindingsDoesNotMatter(@ForAll("hits") List<Hit> hits) {
    var reversed = new ArrayList<>(hits);
    Collections.reverse(reversed);
    assertThat(score(PortalKind.LOCAL, reversed, List.of()))
        .isEqualTo(score(PortalKind.LOCAL, hits, List.of()));
  }
}
