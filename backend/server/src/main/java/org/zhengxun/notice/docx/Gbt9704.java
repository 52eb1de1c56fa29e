package org.zhengxun.notice.docx;

/** Measures and fonts of GB/T 9704-2012. Lengths in twips (1/20 point), sizes in half points. */
final class Gbt9704 {

  // A4, 天头 37 mm, 下白边 35 mm, 订口 28 mm, 右白边 26 mm: a type area of 156 × 225 mm
  static final int PAGE_WIDTH = 11906;
  static final int PAGE_HEIGHT = 16838;
  static final int TOP = 2098;
  static final int BOTTOM = 1984;
  static final int LEFT = 1588;
  static final int RIGHT = 1474;
  static final int TYPE_WIDTH = PAGE_WIDTH - LEFT - RIGHT;

  /** 22 lines fill the type area. */
  static final int LINE = 579;

  /** 28 characters fill a line: 16 pt each, drawn together by a quarter point. */
  static final int CHAR = 315;

  static final int CHAR_SPACING = -5;

  // the page number's line lies 7 mm below the type area: 35 − 7 − 5 mm from the page's edge
  static final int FOOTER = 1304;

  static final int SIZE_TITLE = 44; // 2号
  static final int SIZE_BODY = 32; // 3号
  static final int SIZE_PAGE_NUMBER = 28; // 4号
  static final int SIZE_IMPRINT = 28; // 4号
  static final int SIZE_TABLE = 21; // 5号

  static final int LINE_TITLE = 680;
  static final int LINE_TABLE = 340;
  static final int LINE_IMPRINT = 460;

  /** Top edge of the issuer mark below that of the type area: 35 mm. */
  static final int MARK_FROM_TOP = 1984;

  /** The red line lies 4 mm (in points) below the document number. */
  static final int RED_LINE_DISTANCE = 11;

  static final String RED = "FF0000";

  static final String BODY_FONT = "仿宋";
  static final String TITLE_FONT = "方正小标宋简体";
  static final String HEADING_1_FONT = "黑体";
  static final String HEADING_2_FONT = "楷体";
  static final String NUMBER_FONT = "宋体";

  private Gbt9704() {}
}
