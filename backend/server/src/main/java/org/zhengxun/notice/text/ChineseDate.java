package org.zhengxun.notice.text;

import java.time.LocalDate;

/** Dates of official documents: Arabic digits without leading zeros. */
public final class ChineseDate {

  private ChineseDate() {}

  /** 2025年2月21日 */
  public static String of(LocalDate date) {
    return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
  }
}
