package org.zhengxun.notice.text;

/** What a block of the text is. Headings and leads are numbered when the notice is rendered. */
public enum BlockStyle {
  /** 一、 */
  HEADING_1,
  /** （一） on its own line. */
  HEADING_2,
  /** With a lead it is numbered （一） inside its section, without it is not. */
  PARAGRAPH
}
