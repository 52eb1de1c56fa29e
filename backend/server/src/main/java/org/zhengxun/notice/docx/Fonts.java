package org.zhengxun.notice.docx;

/** One font for Chinese and Latin characters alike, quotation marks set as Chinese. */
final class Fonts {

  private Fonts() {}

  static void write(Xml xml, String font) {
    xml.empty(
        "w:rFonts",
        "w:hint",
        "eastAsia",
        "w:ascii",
        font,
        "w:eastAsia",
        font,
        "w:hAnsi",
        font,
        "w:cs",
        font);
  }
}
