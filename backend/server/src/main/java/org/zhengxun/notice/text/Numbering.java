package org.zhengxun.notice.text;

/** Numbers of headings in order of printing: 一、 and （一）, the latter anew in each section. */
final class Numbering {

  private static final String DIGITS = "零一二三四五六七八九";

  private int section;
  private int part;

  String next(TextBlock block) {
    if (block.style() == BlockStyle.HEADING_1) {
      part = 0;
      return chinese(++section) + "、";
    }
    return block.style() == BlockStyle.HEADING_2 || !block.lead().isEmpty()
        ? "（" + chinese(++part) + "）"
        : "";
  }

  /** 1 to 99. */
  static String chinese(int number) {
    if (number < 1 || number > 99) {
      throw new IllegalArgumentException("headings are numbered 1 to 99: " + number);
    }
    var tens = number / 10;
    var ones = number % 10;
    return (tens > 1 ? String.valueOf(DIGITS.charAt(tens)) : "")
        + (tens > 0 ? "十" : "")
        + (ones > 0 ? String.valueOf(DIGITS.charAt(ones)) : "");
  }
}
