package org.zhengxun.notice;

/**
 * A document number (发文字号).
 *
 * @param prefix the issuer's mark, e.g. 咸政办发
 * @param serial from 1 within the year, without leading zeros
 */
public record NoticeNumber(String prefix, int year, int serial) {
  /** With the hexagonal brackets of GB/T 9704: 咸政办发〔2025〕12号. */
  public String words() {
    return prefix + "〔" + year + "〕" + serial + "号";
  }
}
