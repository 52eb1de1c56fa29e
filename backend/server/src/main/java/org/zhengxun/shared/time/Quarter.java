package org.zhengxun.shared.time;

/**
 * A quarter of a year.
 *
 * @param number 1 to 4
 */
public record Quarter(int year, int number) {
  private static final String DIGITS = "一二三四";

  public Quarter {
    if (number < 1 || number > DIGITS.length()) {
      throw new IllegalArgumentException("quarters are 1 to 4: " + number);
    }
  }

  /** 第一季度. */
  public String label() {
    return "第" + DIGITS.charAt(number - 1) + "季度";
  }

  /** 2025年第一季度. */
  public String words() {
    return year + "年" + label();
  }
}
