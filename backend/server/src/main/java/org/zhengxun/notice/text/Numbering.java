package org.zhengxun.notice.text;

import java.util.List;

/** Numbers of headings in order of printing: 一、 and （一）, the latter anew in each section. */
final class Numbering {

  private static final String DIGITS = "零一二三四五六七八九";
  private static final int MOST = 99;

  private int section;
  private int part;

  /** Whether no number goes beyond 99, whichever blocks are printed in the end. */
  static boolean fits(List<TextBlock> blocks) {
    var sections = 0;
    var parts = 0;
    for (var block : blocks) {
      if (block.style() == BlockStyle.HEADING_1) {
        sections++;
        parts = 0;
      } else if (takesPart(block)) {
        parts++;
      }
      if (sections > MOST || parts > MOST) {
        return false;
      }
    }
    return true;
  }

  String next(TextBlock block) {
    if (block.style() == BlockStyle.HEADING_1) {
      part = 0;
      return chinese(++section) + "、";
    }
    return takesPart(block) ? "（" + chinese(++part) + "）" : "";
  }

  private static boolean takesPart(TextBlock block) {
    return block.style() == BlockStyle.HEADING_2 || !block.lead().isEmpty();
  }

  /** 1 to 99. */
  static String chinese(int number) {
    if (number < 1 || number > MOST) {
      throw new IllegalArgumentException("headings are numbered 1 to 99: " + number);
    }
    var tens = number / 10;
    var ones = number % 10;
    return (tens > 1 ? String.valueOf(DIGITS.charAt(tens)) : "")
        + (tens > 0 ? "十" : "")
        + (ones > 0 ? String.valueOf(DIGITS.charAt(ones)) : "");
  }
}
