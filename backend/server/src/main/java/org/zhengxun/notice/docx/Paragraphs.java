package org.zhengxun.notice.docx;

/** Writes paragraphs of one part. */
final class Paragraphs {

  private final Xml xml;

  Paragraphs(Xml xml) {
    this.xml = xml;
  }

  void write(Style style, String text) {
    open(style);
    text(text);
    close();
  }

  void blank(Style style, int count) {
    for (var i = 0; i < count; i++) {
      write(style, "");
    }
  }

  /** Opens a paragraph; {@code properties} of its own follow, in the order of the schema. */
  Xml begin(Style style) {
    return xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style.id());
  }

  void open(Style style) {
    begin(style);
    xml.close();
  }

  void close() {
    xml.close();
  }

  /** A run in the paragraph's own look; line breaks and tabulators are kept. */
  void text(String text) {
    text(text, "", 0);
  }

  /**
   * @param font another font than the paragraph's, empty for its own
   * @param size another size in half points, 0 for the paragraph's own
   */
  void text(String text, String font, int size) {
    if (text.isEmpty()) {
      return;
    }
    xml.open("w:r").open("w:rPr");
    if (font.isEmpty()) {
      xml.empty("w:rFonts", "w:hint", "eastAsia");
    } else {
      Fonts.write(xml, font);
    }
    if (size > 0) {
      xml.empty("w:sz", "w:val", size).empty("w:szCs", "w:val", size);
    }
    xml.close();
    content(text.replace("\r\n", "\n").replace('\r', '\n'));
    xml.close();
  }

  private void content(String text) {
    var start = 0;
    for (var i = 0; i <= text.length(); i++) {
      var mark = i == text.length() ? '\n' : text.charAt(i);
      if (mark != '\n' && mark != '\t') {
        continue;
      }
      if (i > start) {
        xml.open("w:t", "xml:space", "preserve").text(text.substring(start, i)).close();
      }
      if (i < text.length()) {
        xml.empty(mark == '\t' ? "w:tab" : "w:br");
      }
      start = i + 1;
    }
  }
}
