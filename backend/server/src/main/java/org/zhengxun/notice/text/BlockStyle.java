package org.zhengxun.notice.text;

import org.zhengxun.shared.label.Labelled;

/** What a block of the text is. Headings and leads are numbered when the notice is rendered. */
public enum BlockStyle implements Labelled {
  /** 一、 */
  HEADING_1("一级标题"),
  /** （一） on its own line. */
  HEADING_2("二级标题"),
  /** With a lead it is numbered （一） inside its section, without it is not. */
  PARAGRAPH("正文");

  private final String label;

  BlockStyle(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
