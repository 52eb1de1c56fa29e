package org.zhengxun.notice.docx;

import java.util.Map;

/** word/styles.xml. */
final class StylesPart {

  private static final String NONE = "";

  private final Xml xml = new Xml();

  String write() {
    xml.open("w:styles", "xmlns:w", Parts.W);
    defaults();
    for (var style : Style.values()) {
      style(style, look(style));
    }
    return xml.close().finish();
  }

  /**
   * @param before space above, in twips
   * @param firstLine indent of the first line, in twips
   */
  private record Look(
      String font, int size, String align, int line, int before, int firstLine, boolean keepNext) {}

  private static Look look(Style style) {
    var body = Gbt9704.SIZE_BODY;
    var line = Gbt9704.LINE;
    var indent = 2 * Gbt9704.CHAR;
    return switch (style) {
      case BODY -> new Look(Gbt9704.BODY_FONT, body, "both", line, 0, indent, false);
      case FLUSH -> new Look(Gbt9704.BODY_FONT, body, "left", line, 0, 0, false);
      case ATTACHMENT -> new Look(Gbt9704.BODY_FONT, body, "left", line, 0, 0, false);
      case SIGNATURE -> new Look(Gbt9704.BODY_FONT, body, "right", line, 0, 0, true);
      case MARK -> new Look(Gbt9704.TITLE_FONT, body, "center", 0, Gbt9704.MARK_FROM_TOP, 0, false);
      case NUMBER -> new Look(Gbt9704.BODY_FONT, body, "center", line, 2 * line, 0, false);
      case TITLE ->
          new Look(
              Gbt9704.TITLE_FONT, Gbt9704.SIZE_TITLE, "center", Gbt9704.LINE_TITLE, 0, 0, true);
      case HEADING_1 -> new Look(Gbt9704.HEADING_1_FONT, body, "both", line, 0, indent, true);
      case HEADING_2 -> new Look(Gbt9704.HEADING_2_FONT, body, "both", line, 0, indent, true);
      case HEADING_3 -> new Look(Gbt9704.BODY_FONT, body, "both", line, 0, indent, true);
      case ANNEX_LABEL -> new Look(Gbt9704.HEADING_1_FONT, body, "left", line, 0, 0, true);
      case TABLE_HEAD -> table(Gbt9704.HEADING_1_FONT, "center", Gbt9704.LINE_TABLE);
      case TABLE_CELL -> table(Gbt9704.BODY_FONT, "left", Gbt9704.LINE_TABLE);
      case TABLE_NOTE -> table(Gbt9704.BODY_FONT, "both", Gbt9704.LINE_TABLE);
      case IMPRINT ->
          new Look(
              Gbt9704.BODY_FONT, Gbt9704.SIZE_IMPRINT, "both", Gbt9704.LINE_IMPRINT, 0, 0, false);
      case PAGE_NUMBER ->
          new Look(Gbt9704.NUMBER_FONT, Gbt9704.SIZE_PAGE_NUMBER, "left", 0, 0, 0, false);
    };
  }

  private static Look table(String font, String align, int line) {
    return new Look(font, Gbt9704.SIZE_TABLE, align, line, 0, 0, false);
  }

  private void defaults() {
    xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
    Fonts.write(xml, Gbt9704.BODY_FONT);
    xml.empty("w:sz", "w:val", Gbt9704.SIZE_BODY).empty("w:szCs", "w:val", Gbt9704.SIZE_BODY);
    xml.empty("w:lang", "w:val", "en-US", "w:eastAsia", "zh-CN");
    xml.close().close().open("w:pPrDefault").open("w:pPr");
    xml.empty("w:spacing", "w:before", 0, "w:after", 0);
    xml.close().close().close();
    xml.open("w:style", "w:type", "paragraph", "w:default", 1, "w:styleId", "Normal");
    xml.empty("w:name", "w:val", "Normal").empty("w:qFormat").close();
    xml.open("w:style", "w:type", "table", "w:default", 1, "w:styleId", "TableNormal");
    xml.empty("w:name", "w:val", "Normal Table").close();
  }

  private void style(Style style, Look look) {
    xml.open("w:style", "w:type", "paragraph", "w:customStyle", 1, "w:styleId", style.id());
    xml.empty("w:name", "w:val", style.label());
    xml.empty("w:basedOn", "w:val", "Normal").empty("w:qFormat");
    paragraph(style, look);
    xml.open("w:rPr");
    Fonts.write(xml, look.font);
    if (style == Style.MARK) {
      xml.empty("w:color", "w:val", Gbt9704.RED);
    }
    if (look.size == Gbt9704.SIZE_BODY && style != Style.MARK) {
      xml.empty("w:spacing", "w:val", Gbt9704.CHAR_SPACING);
    }
    xml.empty("w:sz", "w:val", look.size).empty("w:szCs", "w:val", look.size);
    xml.close().close();
  }

  private void paragraph(Style style, Look look) {
    xml.open("w:pPr");
    if (look.keepNext) {
      xml.empty("w:keepNext");
    }
    xml.empty("w:widowControl", "w:val", 0);
    xml.empty("w:kinsoku").empty("w:overflowPunct").empty("w:snapToGrid", "w:val", 0);
    if (look.line > 0) {
      xml.empty(
          "w:spacing",
          "w:before",
          look.before,
          "w:after",
          0,
          "w:line",
          look.line,
          "w:lineRule",
          "exact");
    } else {
      xml.empty("w:spacing", "w:before", look.before, "w:after", 0);
    }
    if (look.firstLine > 0) {
      xml.empty("w:ind", "w:firstLine", look.firstLine);
    }
    xml.empty("w:jc", "w:val", look.align);
    outlineLevel(style);
    xml.close();
  }

  private void outlineLevel(Style style) {
    var level =
        Map.of(Style.HEADING_1, "0", Style.HEADING_2, "1", Style.HEADING_3, "2")
            .getOrDefault(style, NONE);
    if (!level.isEmpty()) {
      xml.empty("w:outlineLvl", "w:val", level);
    }
  }
}
