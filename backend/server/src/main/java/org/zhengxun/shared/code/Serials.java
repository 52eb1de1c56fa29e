package org.zhengxun.shared.code;

import java.util.Locale;
import org.zhengxun.shared.problem.Problem;

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

  /** The serial after the highest one used; refused when the code has no more digits. */
  static int after(int highest, int last, String what) {
    if (highest >= last) {
      throw Problem.wrongState(what + "的顺序号已用完（至 " + last + "），不能再赋码，请联系系统管理员");
    }
    return highest + 1;
  }

  static String print(int serial, int digits) {
    return String.format(Locale.ROOT, "%0" + digits + "d", serial);
  }
}
