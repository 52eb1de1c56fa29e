package org.zhengxun.notice.docx;

/** Addressees and text. */
final class TextWriter {

  private final Paragraphs paragraphs;

  TextWriter(Xml xml) {
    this.paragraphs = new Paragraphs(xml);
  }

  void write(NoticeDocument document) {
    if (!document.addressees().isEmpty()) {
      paragraphs.write(Style.FLUSH, document.addressees());
    }
    document.blocks().forEach(this::block);
  }

  private void block(Block block) {
    switch (block) {
      case Block.Heading heading -> paragraphs.write(style(heading.level()), heading.text());
      case Block.Paragraph paragraph -> {
        paragraphs.open(Style.BODY);
        paragraphs.text(paragraph.lead(), Gbt9704.HEADING_2_FONT, 0);
        paragraphs.text(paragraph.text());
        paragraphs.close();
      }
    }
  }

  private static Style style(int level) {
    return switch (level) {
      case 1 -> Style.HEADING_1;
      case 2 -> Style.HEADING_2;
      default -> Style.HEADING_3;
    };
  }
}
