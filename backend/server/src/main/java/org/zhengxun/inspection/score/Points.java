package org.zhengxun.inspection.score;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact number of points: a fraction in lowest terms, so that 4/3 stays 4/3 until it is shown.
 */
public record Points(BigInteger numerator, BigInteger denominator) implements Comparable<Points> {

  public static final Points ZERO = of(0);

  public Points {
    if (denominator.signum() == 0) {
      throw new ArithmeticException("denominator is zero");
    }
    var divisor = numerator.gcd(denominator);
    if (denominator.signum() < 0) {
      divisor = divisor.negate();
    }
    numerator = numerator.divide(divisor);
    denominator = denominator.divide(divisor);
  }

  public static Points of(long whole) {
    return new Points(BigInteger.valueOf(whole), BigInteger.ONE);
  }

  public static Points of(BigDecimal value) {
    var plain = value.scale() < 0 ? value.setScale(0) : value;
    return new Points(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()));
  }

  public Points plus(Points other) {
    return new Points(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  public Points minus(Points other) {
    return plus(new Points(other.numerator.negate(), other.denominator));
  }

  public Points times(Points other) {
    return new Points(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  public Points min(Points other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /** For display only: rounded half up, trailing zeros dropped. */
  public String text(int decimals) {
    var rounded =
        new BigDecimal(numerator)
            .divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  /** For storage: rounded half up. */
  public BigDecimal toBigDecimal(int scale) {
    return new BigDecimal(numerator)
        .divide(new BigDecimal(denominator), scale, RoundingMode.HALF_UP);
  }

  @Override
  public int compareTo(Points other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  @Override
  public String toString() {
    return denominator.equals(BigInteger.ONE)
        ? numerator.toString()
        : numerator + "/" + denominator;
  }
}
