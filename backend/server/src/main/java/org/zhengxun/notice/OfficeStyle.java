package org.zhengxun.notice;

import org.zhengxun.notice.text.HouseWords;

/**
 * How an office words its notices, read once.
 *
 * @param area name in the annexes' titles
 * @param areaWord 全市, 全区 …
 * @param office how the text calls the office
 * @param reportTo who receives the reports
 */
record OfficeStyle(
    String area,
    String areaWord,
    String office,
    String coInspector,
    String basis,
    String reportTo,
    int decimals,
    HouseWords words) {}
