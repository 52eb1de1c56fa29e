package org.zhengxun.inspection.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;

class PointsPropertyTest {

  @Property
  void agreesWithDecimalArithmetic(
      @ForAll @BigRange(min = "-1000", max = "1000") @Scale(2) BigDecimal a,
      @ForAll @BigRange(min = "-1000", max = "1000") @Scale(2) BigDecimal b) {
    assertThat(Points.of(a).plus(Points.of(b))).isEqualTo(Points.of(a.add(b)));
    assertThat(Points.of(a).minus(Points.of(b))).isEqualTo(Points.of(a.subtract(b)));
    assertThat(Points.of(a).times(Points.of(b))).isEqualTo(Points.of(a.multiply(b)));
    assertThat(Points.of(a).compareTo(Points.of(b))).isEqualTo(a.compareTo(b));
  }
}
