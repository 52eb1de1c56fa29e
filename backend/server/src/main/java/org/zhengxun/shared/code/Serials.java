package org.zhengxun.shared.code;

import java.util.Locale;

/** Serial numbers at the end of a code: from 1, printed with leading zeros. */
final class Serials {

  static final int THREE_DIGITS = 999;
  static final int FOUR_DIGITS = 9999;

  private Serials() {}

  static void require(int serial, int highest) {
    if (serial < 1 || serial > highest) {
      throw new IllegalArgumentException("顺序号已超出范围（1—" + highest + "）：" + serial);
    }
  }

  static String print(int serial, int digits) {
    return String.format(Locale.ROOT, "%0" + digits + "d", serial);
  }
}
