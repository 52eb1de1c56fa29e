package org.zhengxun.inspector.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates in Chinese numerals, as documents print them: 二〇二六年十一月四日, with the zero also written ○ or
 * 零; without a year 十一月四日. Days of the lunar calendar are none.
 */
final class ChineseDate {
  private static final String DIGITS = "〇一二三四五六七八九";

  /** Other characters that stand for the zero: two circles, a word, two letters. */
  private static final String ZEROS = "〇○◯零OＯ";

  private static final String NUMERAL = "[〇○◯零一二三四五六七八九十廿卅]";
  private static final Pattern DATE =
      Pattern.compile(
          "(?<!"
              + NUMERAL
              + "|农历|阴历|腊|闰)(?:([一二][〇○◯零OＯ一二三四五六七八九]{3})\\s*年\\s*)?("
              + NUMERAL
              + "{1,3}|\\d{1,2})\\s*月\\s*("
              + NUMERAL
              + "{1,4}|\\d{1,2})\\s*([日号])");

  private ChineseDate() {}

  /** A glance that spares most texts the rest. */
  static boolean mayStandIn(String text) {
    return text.indexOf('月') >= 0;
  }

  /** The text with its dates in Chinese numerals written in digits, everything else as it was. */
  static String inDigits(String text) {
    if (!mayStandIn(text)) {
      return text;
    }
    Matcher date = DATE.matcher(text);
    StringBuilder out = null;
    int written = 0;
    while (date.find()) {
      String year = date.group(1);
      int month = number(date.group(2));
      int day = number(date.group(3));
      if (month < 0 || day < 0) {
        continue;
      }
      out = out == null ? new StringBuilder(text.length()) : out;
      out.append(text, written, date.start());
      if (year != null) {
        year.chars().map(c -> digit((char) c)).forEach(out::append);
        out.append('年');
      }
      out.append(month).append('月').append(day).append(date.group(4));
      written = date.end();
    }
    return out == null ? text : out.append(text, written, text.length()).toString();
  }

  /** The value of a number up to 99; -1 when the characters make none. */
  private static int number(String written) {
    if (Character.isDigit(written.charAt(0))) {
      return Integer.parseInt(written);
    }
    String text = written.replace("廿", "二十").replace("卅", "三十");
    int ten = text.indexOf('十');
    if (ten < 0) {
      // 〇四 beside 四; anything longer is no day
      boolean padded = text.length() == 2 && ZEROS.indexOf(text.charAt(0)) >= 0;
      return text.length() == 1 || padded ? digit(text.charAt(text.length() - 1)) : -1;
    }
    String tens = text.substring(0, ten);
    String ones = text.substring(ten + 1);
    if (tens.length() > 1 || ones.length() > 1) {
      return -1;
    }
    int high = tens.isEmpty() ? 1 : digit(tens.charAt(0));
    int low = ones.isEmpty() ? 0 : digit(ones.charAt(0));
    return high < 1 || low < 0 ? -1 : high * 10 + low;
  }

  private static int digit(char c) {
    return ZEROS.indexOf(c) >= 0 ? 0 : DIGITS.indexOf(c);
  }
}
