package org.zhengxun.inspector.page;

import java.util.Locale;

/** Tells whether a script warns visitors that they leave the site (离开提示). */
public final class LeaveNotice {
  private static final String ESCAPED = "\\u79bb\\u5f00";

  private LeaveNotice() {}

  /** True when the script speaks of leaving, in plain words or escaped ones. */
  public static boolean isIn(String script) {
    return script.contains("离开")
        || script.contains("\\u79") && script.toLowerCase(Locale.ROOT).contains(ESCAPED);
  }
}
