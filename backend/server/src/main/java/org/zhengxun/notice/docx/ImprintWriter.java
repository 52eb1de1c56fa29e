package org.zhengxun.notice.docx;

/**
 * 版记 at the foot of the last page: a floating table of one or two rows, thick lines first and last,
 * a thin one between.
 */
final class ImprintWriter {

  private static final int THICK = 8;
  private static final int THIN = 6;
  private static final int CHAR = 280; // 4号
  private static final int CHARS_A_LINE = 25;

  private final Xml xml;
  private final Paragraphs paragraphs;

  ImprintWriter(Xml xml) {
    this.xml = xml;
    this.paragraphs = new Paragraphs(xml);
  }

  /** About how high it becomes, in twips: never less than it is. */
  static int height(Imprint imprint) {
    var copies = imprint.copies();
    var lines = (copies.codePointCount(0, copies.length()) + CHARS_A_LINE - 1) / CHARS_A_LINE;
    return (lines + 1) * Gbt9704.LINE_IMPRINT + 40;
  }

  void write(Imprint imprint) {
    xml.open("w:tbl").open("w:tblPr");
    position();
    xml.empty("w:tblW", "w:w", Gbt9704.TYPE_WIDTH, "w:type", "dxa");
    borders();
    xml.empty("w:tblLayout", "w:type", "fixed");
    xml.open("w:tblCellMar");
    xml.empty("w:left", "w:w", 0, "w:type", "dxa").empty("w:right", "w:w", 0, "w:type", "dxa");
    xml.close().close();
    xml.open("w:tblGrid").empty("w:gridCol", "w:w", Gbt9704.TYPE_WIDTH).close();
    if (!imprint.copies().isEmpty()) {
      copies(imprint.copies());
    }
    printed(imprint);
    xml.close();
  }

  /** Measured from the page's edge: LibreOffice lets no table float that is as wide as the text. */
  private void position() {
    xml.empty(
        "w:tblpPr",
        "w:leftFromText",
        0,
        "w:rightFromText",
        0,
        "w:vertAnchor",
        "margin",
        "w:horzAnchor",
        "page",
        "w:tblpX",
        Gbt9704.LEFT,
        "w:tblpYSpec",
        "bottom");
  }

  private void borders() {
    xml.open("w:tblBorders");
    border("top", THICK);
    border("bottom", THICK);
    border("insideH", THIN);
    xml.close();
  }

  private void border(String side, int size) {
    xml.empty("w:" + side, "w:val", "single", "w:sz", size, "w:space", 0, "w:color", "000000");
  }

  /** One character in from both sides; turned lines stand below the first name. */
  private void copies(String text) {
    open();
    xml.empty("w:ind", "w:left", 4 * CHAR, "w:right", CHAR, "w:hanging", 3 * CHAR);
    close(text);
  }

  private void printed(Imprint imprint) {
    open();
    xml.open("w:tabs");
    xml.empty("w:tab", "w:val", "right", "w:pos", Gbt9704.TYPE_WIDTH - CHAR).close();
    xml.empty("w:ind", "w:left", CHAR);
    close(imprint.printedBy() + "\t" + imprint.printedOn());
  }

  private void open() {
    xml.open("w:tr").open("w:tc").open("w:tcPr");
    xml.empty("w:tcW", "w:w", Gbt9704.TYPE_WIDTH, "w:type", "dxa").close();
    paragraphs.begin(Style.IMPRINT);
  }

  private void close(String text) {
    xml.close();
    paragraphs.text(text);
    paragraphs.close();
    xml.close().close();
  }
}
