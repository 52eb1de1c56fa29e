package org.zhengxun.shared.code;

import java.util.regex.Pattern;

/** The first six characters of every code: GB/T 2260 digits, or {@code bm} and four digits. */
final class Areas {

  private static final Pattern FORM = Pattern.compile("\\d{6}|bm\\d{4}");

  private Areas() {}

  static void require(String area) {
    if (area == null || !FORM.matcher(area).matches()) {
      throw new IllegalArgumentException("区划代码应为六位数字，部委为 bm 加四位数字：" + area);
    }
  }
}
