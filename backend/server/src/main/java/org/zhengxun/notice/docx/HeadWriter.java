package org.zhengxun.notice.docx;

/** 版头 and title: issuer mark, document number, red line, title. */
final class HeadWriter {

  private static final int LARGEST_MARK = 128;
  private static final int WIDEST_MARK = Gbt9704.TYPE_WIDTH - 400;

  private final Xml xml;
  private final Paragraphs paragraphs;

  HeadWriter(Xml xml) {
    this.xml = xml;
    this.paragraphs = new Paragraphs(xml);
  }

  void write(NoticeDocument document) {
    if (!document.issuerMark().isEmpty()) {
      mark(document.issuerMark());
      number(document.number());
      paragraphs.blank(Style.FLUSH, 2);
    } else if (!document.number().isEmpty()) {
      paragraphs.write(Style.NUMBER, document.number());
      paragraphs.blank(Style.FLUSH, 2);
    }
    document.title().forEach(line -> paragraphs.write(Style.TITLE, line));
    paragraphs.blank(Style.FLUSH, 1);
  }

  private void mark(String text) {
    paragraphs.open(Style.MARK);
    paragraphs.text(text, "", markSize(text));
    paragraphs.close();
  }

  /** As large as one line allows, at most 64 pt. */
  private static int markSize(String text) {
    var fitting = WIDEST_MARK / 10 / Math.max(1, text.codePointCount(0, text.length()));
    return Math.min(LARGEST_MARK, fitting / 2 * 2);
  }

  private void number(String text) {
    paragraphs.begin(Style.NUMBER).open("w:pBdr");
    xml.empty(
        "w:bottom",
        "w:val",
        "single",
        "w:sz",
        18,
        "w:space",
        Gbt9704.RED_LINE_DISTANCE,
        "w:color",
        Gbt9704.RED);
    xml.close().close();
    paragraphs.text(text);
    paragraphs.close();
  }
}
