package org.zhengxun.notice.docx;

/** Addressees and text. */
final class TextWriter {

  private final Xml xml;
  private final Paragraphs paragraphs;

  TextWriter(Xml xml) {
    this.xml = xml;
    this.paragraphs = new Paragraphs(xml);
  }

  void write(NoticeDocument document) {
    if (!document.addressees().isEmpty()) {
      paragraphs.write(Style.FLUSH, document.addressees());
    }
    var last = document.blocks().size() - 1;
    for (var i = 0; i <= last; i++) {
      block(document.blocks().get(i), i == last && document.annexes().isEmpty());
    }
  }

  private void block(Block block, boolean withSignature) {
    switch (block) {
      case Block.Heading heading -> paragraphs.write(style(heading.level()), heading.text());
      case Block.Paragraph paragraph -> paragraph(paragraph, withSignature);
    }
  }

  /**
   * Where no list of annexes stands between them, the last one stays with the signature: no page
   * may hold a signature alone.
   */
  private void paragraph(Block.Paragraph paragraph, boolean withSignature) {
    paragraphs.begin(Style.BODY);
    if (withSignature) {
      xml.empty("w:keepNext");
    }
    xml.close();
    paragraphs.text(paragraph.lead(), Gbt9704.HEADING_2_FONT, 0);
    paragraphs.text(paragraph.text());
    paragraphs.close();
  }

  private static Style style(int level) {
    return switch (level) {
      case 1 -> Style.HEADING_1;
      case 2 -> Style.HEADING_2;
      default -> Style.HEADING_3;
    };
  }
}
