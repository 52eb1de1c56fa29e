package org.zhengxun.inspection.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class PointsTest {

  @Test
  void thirdsStayExactUntilShown() {
    var third = new Points(BigInteger.ONE, BigInteger.valueOf(3));
    assertThat(third.plus(third).plus(third)).isEqualTo(Points.of(1));
    assertThat(Points.of(100).minus(third).text(2)).isEqualTo("99.67");
    assertThat(third).hasToString("1/3");
  }

  @Test
  void equalValuesAreEqual() {
    assertThat(Points.of(new BigDecimal("0.50")))
        .isEqualTo(new Points(BigInteger.TWO, BigInteger.valueOf(4)));
    assertThat(new Points(BigInteger.ONE, BigInteger.TWO.negate()))
        .isEqualTo(Points.of(new BigDecimal("-0.5")));
    assertThat(Points.of(new BigDecimal("1E+2"))).isEqualTo(Points.of(100));
  }

  @Test
  void shownHalfUpWithoutTrailingZeros() {
    assertThat(Points.of(new BigDecimal("79.995")).text(2)).isEqualTo("80");
    assertThat(Points.of(new BigDecimal("84.50")).text(2)).isEqualTo("84.5");
    assertThat(Points.of(100).text(0)).isEqualTo("100");
    assertThat(Points.ZERO.text(2)).isEqualTo("0");
    assertThat(Points.of(new BigDecimal("66.665")).toBigDecimal(2)).isEqualByComparingTo("66.67");
  }

  @Test
  void noZeroDenominator() {
    assertThatThrownBy(() -> new Points(BigInteger.ONE, BigInteger.ZERO))
        .isInstanceOf(ArithmeticException.class);
  }
}
