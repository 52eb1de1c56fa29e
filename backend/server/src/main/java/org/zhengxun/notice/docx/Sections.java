package org.zhengxun.notice.docx;

/** Page sizes, margins and page numbers. */
final class Sections {

  static final String ODD_FOOTER = "rId4";
  static final String EVEN_FOOTER = "rId5";

  private Sections() {}

  /**
   * The properties of the section that ends here; a landscape page keeps its binding edge on top.
   */
  static void write(Xml xml, boolean landscape) {
    xml.open("w:sectPr");
    xml.empty("w:footerReference", "w:type", "default", "r:id", ODD_FOOTER);
    xml.empty("w:footerReference", "w:type", "even", "r:id", EVEN_FOOTER);
    xml.empty("w:type", "w:val", "nextPage");
    if (landscape) {
      xml.empty(
          "w:pgSz", "w:w", Gbt9704.PAGE_HEIGHT, "w:h", Gbt9704.PAGE_WIDTH, "w:orient", "landscape");
      margins(xml, Gbt9704.LEFT, Gbt9704.RIGHT, Gbt9704.BOTTOM, Gbt9704.TOP, 794);
    } else {
      xml.empty("w:pgSz", "w:w", Gbt9704.PAGE_WIDTH, "w:h", Gbt9704.PAGE_HEIGHT);
      margins(xml, Gbt9704.TOP, Gbt9704.BOTTOM, Gbt9704.LEFT, Gbt9704.RIGHT, Gbt9704.FOOTER);
    }
    xml.empty("w:docGrid", "w:type", "lines", "w:linePitch", Gbt9704.LINE);
    xml.close();
  }

  private static void margins(Xml xml, int top, int bottom, int left, int right, int footer) {
    xml.empty(
        "w:pgMar",
        "w:top",
        top,
        "w:right",
        right,
        "w:bottom",
        bottom,
        "w:left",
        left,
        "w:header",
        851,
        "w:footer",
        footer,
        "w:gutter",
        0);
  }

  /** 4号 宋体 “— 1 —”, one character in from the outer edge: right on odd pages, left on even ones. */
  static String footer(boolean odd) {
    var xml = new Xml().open("w:ftr", "xmlns:w", Parts.W).open("w:p").open("w:pPr");
    xml.empty("w:pStyle", "w:val", Style.PAGE_NUMBER.id());
    xml.empty("w:ind", odd ? "w:right" : "w:left", Gbt9704.CHAR);
    xml.empty("w:jc", "w:val", odd ? "right" : "left").close();
    run(xml, "— ");
    xml.open("w:r").empty("w:fldChar", "w:fldCharType", "begin").close();
    xml.open("w:r").open("w:instrText", "xml:space", "preserve").text(" PAGE ").close().close();
    xml.open("w:r").empty("w:fldChar", "w:fldCharType", "separate").close();
    run(xml, "1");
    xml.open("w:r").empty("w:fldChar", "w:fldCharType", "end").close();
    run(xml, " —");
    return xml.close().close().finish();
  }

  private static void run(Xml xml, String text) {
    xml.open("w:r").open("w:t", "xml:space", "preserve").text(text).close().close();
  }
}
