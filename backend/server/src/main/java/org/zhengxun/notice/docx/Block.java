package org.zhengxun.notice.docx;

/** One paragraph of the text. */
public sealed interface Block {

  /** A heading on its own line: level 1 (一、), 2 (（一）) or 3 (1.). */
  record Heading(int level, String text) implements Block {
    public Heading {
      if (level < 1 || level > 3) {
        throw new IllegalArgumentException("headings have levels 1 to 3: " + level);
      }
    }
  }

  /**
   * A paragraph, indented by two characters.
   *
   * @param lead words at its beginning set as a heading of level 2; empty for none
   */
  record Paragraph(String lead, String text) implements Block {}

  static Block heading1(String text) {
    return new Heading(1, text);
  }

  static Block heading2(String text) {
    return new Heading(2, text);
  }

  static Block heading3(String text) {
    return new Heading(3, text);
  }

  static Block paragraph(String text) {
    return new Paragraph("", text);
  }
}
