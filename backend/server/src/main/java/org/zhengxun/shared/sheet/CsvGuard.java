package org.zhengxun.shared.sheet;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheet programs from running a csv cell as a formula: a text that begins like one gets
 * an apostrophe in front, which reading takes away again. Plain numbers stay as they are.
 */
final class CsvGuard {

  private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r].*", Pattern.DOTALL);
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?%?");

  private CsvGuard() {}

  static String guard(String text) {
    return dangerous(text) ? "'" + text : text;
  }

  static String unguard(String text) {
    return text.startsWith("'") && dangerous(text.substring(1)) ? text.substring(1) : text;
  }

  static boolean dangerous(String text) {
    return FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches();
  }
}
