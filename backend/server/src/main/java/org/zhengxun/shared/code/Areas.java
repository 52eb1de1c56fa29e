package org.zhengxun.shared.code;

import java.util.regex.Pattern;
import org.zhengxun.shared.problem.Problem;

/** The first six characters of every code: GB/T 2260 digits, or {@code bm} and four digits. */
final class Areas {

  private static final Pattern FORM = Pattern.compile("\\d{6}|bm\\d{4}");

  private Areas() {}

  /** An area's code as entered; an area that has none yet cannot give codes. */
  static void requireEntered(String area) {
    if (area == null || area.isBlank()) {
      throw Problem.wrongState("所在地区没有填写行政区划代码，不能赋码，请联系系统管理员补填");
    }
    require(area);
  }

  static void require(String area) {
    if (area == null || !FORM.matcher(area).matches()) {
      throw new IllegalArgumentException("区划代码应为六位数字，部委为 bm 加四位数字：" + area);
    }
  }
}
