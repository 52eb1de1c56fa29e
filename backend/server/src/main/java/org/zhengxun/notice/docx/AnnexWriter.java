package org.zhengxun.notice.docx;

import java.util.List;

/** One annex: label, title, table, notes. */
final class AnnexWriter {

  private final Xml xml;
  private final Paragraphs paragraphs;

  AnnexWriter(Xml xml) {
    this.xml = xml;
    this.paragraphs = new Paragraphs(xml);
  }

  /**
   * @param label 附件 or 附件1
   * @param newPage false when a section break has turned the page already
   */
  void write(Annex annex, String label, boolean newPage) {
    paragraphs.begin(Style.ANNEX_LABEL);
    if (newPage) {
      xml.empty("w:pageBreakBefore");
    }
    xml.close();
    paragraphs.text(label);
    paragraphs.close();
    paragraphs.blank(Style.FLUSH, 1);
    paragraphs.write(Style.TITLE, annex.title());
    paragraphs.blank(Style.TABLE_NOTE, 1);
    table(annex);
    annex.notes().forEach(note -> paragraphs.write(Style.TABLE_NOTE, note));
  }

  private void table(Annex annex) {
    var widths = widths(annex);
    xml.open("w:tbl").open("w:tblPr");
    xml.empty("w:tblW", "w:w", sum(widths), "w:type", "dxa").empty("w:jc", "w:val", "center");
    borders();
    xml.empty("w:tblLayout", "w:type", "fixed");
    cellMargins();
    xml.close().open("w:tblGrid");
    for (var width : widths) {
      xml.empty("w:gridCol", "w:w", width);
    }
    xml.close();
    row(annex, widths, annex.columns().stream().map(AnnexColumn::header).toList(), true);
    annex.rows().forEach(cells -> row(annex, widths, cells, false));
    xml.close();
  }

  private void row(Annex annex, int[] widths, List<String> cells, boolean head) {
    xml.open("w:tr").open("w:trPr").empty("w:cantSplit");
    xml.empty("w:trHeight", "w:val", 567, "w:hRule", "atLeast");
    if (head) {
      xml.empty("w:tblHeader");
    }
    xml.close();
    for (var i = 0; i < cells.size(); i++) {
      xml.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", widths[i], "w:type", "dxa");
      xml.empty("w:vAlign", "w:val", "center").close();
      paragraphs.begin(head ? Style.TABLE_HEAD : Style.TABLE_CELL);
      if (head || annex.columns().get(i).centred()) {
        xml.empty("w:jc", "w:val", "center");
      }
      xml.close();
      paragraphs.text(cells.get(i));
      paragraphs.close();
      xml.close();
    }
    xml.close();
  }

  private void borders() {
    xml.open("w:tblBorders");
    for (var side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
      xml.empty("w:" + side, "w:val", "single", "w:sz", 4, "w:space", 0, "w:color", "000000");
    }
    xml.close();
  }

  private void cellMargins() {
    xml.open("w:tblCellMar");
    xml.empty("w:left", "w:w", 34, "w:type", "dxa").empty("w:right", "w:w", 34, "w:type", "dxa");
    xml.close();
  }

  private static int[] widths(Annex annex) {
    var full =
        annex.landscape() ? Gbt9704.PAGE_HEIGHT - Gbt9704.TOP - Gbt9704.BOTTOM : Gbt9704.TYPE_WIDTH;
    var weights = annex.columns().stream().mapToInt(AnnexColumn::weight).sum();
    return annex.columns().stream().mapToInt(column -> full * column.weight() / weights).toArray();
  }

  private static int sum(int[] widths) {
    var sum = 0;
    for (var width : widths) {
      sum += width;
    }
    return sum;
  }
}
