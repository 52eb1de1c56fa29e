package org.zhengxun.notice.docx;

/** The package's fixed parts. */
final class Parts {

  static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String MAIN =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private Parts() {}

  static String contentTypes() {
    var xml = new Xml().open("Types", "xmlns", PACKAGE + "content-types");
    xml.empty(
        "Default",
        "Extension",
        "rels",
        "ContentType",
        "application/vnd.openxmlformats-package.relationships+xml");
    xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
    part(xml, "document", "document.main+xml");
    part(xml, "styles", "styles+xml");
    part(xml, "settings", "settings+xml");
    part(xml, "fontTable", "fontTable+xml");
    part(xml, "footer1", "footer+xml");
    part(xml, "footer2", "footer+xml");
    xml.empty(
        "Override",
        "PartName",
        "/docProps/core.xml",
        "ContentType",
        "application/vnd.openxmlformats-package.core-properties+xml");
    return xml.close().finish();
  }

  static String rootRelations() {
    var xml = new Xml().open("Relationships", "xmlns", PACKAGE + "relationships");
    relation(xml, "rId1", R + "/officeDocument", "word/document.xml");
    relation(xml, "rId2", PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml");
    return xml.close().finish();
  }

  static String documentRelations() {
    var xml = new Xml().open("Relationships", "xmlns", PACKAGE + "relationships");
    relation(xml, "rId1", R + "/styles", "styles.xml");
    relation(xml, "rId2", R + "/settings", "settings.xml");
    relation(xml, "rId3", R + "/fontTable", "fontTable.xml");
    relation(xml, Sections.ODD_FOOTER, R + "/footer", "footer1.xml");
    relation(xml, Sections.EVEN_FOOTER, R + "/footer", "footer2.xml");
    return xml.close().finish();
  }

  static String core(NoticeDocument document) {
    return new Xml()
        .open(
            "cp:coreProperties",
            "xmlns:cp",
            PACKAGE + "metadata/core-properties",
            "xmlns:dc",
            "http://purl.org/dc/elements/1.1/")
        .open("dc:title")
        .text(String.join("", document.title()))
        .close()
        .open("dc:creator")
        .text(document.signer())
        .close()
        .close()
        .finish();
  }

  static String settings() {
    return new Xml()
        .open("w:settings", "xmlns:w", W)
        .empty("w:evenAndOddHeaders")
        .empty("w:characterSpacingControl", "w:val", "compressPunctuation")
        .open("w:compat")
        .empty(
            "w:compatSetting",
            "w:name",
            "compatibilityMode",
            "w:uri",
            "http://schemas.microsoft.com/office/word",
            "w:val",
            15)
        .close()
        .close()
        .finish();
  }

  /** Names the fonts to fall back on where the official ones are not installed. */
  static String fontTable() {
    var xml = new Xml().open("w:fonts", "xmlns:w", W);
    font(xml, Gbt9704.TITLE_FONT, "宋体");
    font(xml, Gbt9704.BODY_FONT, "仿宋_GB2312");
    font(xml, Gbt9704.HEADING_1_FONT, "SimHei");
    font(xml, Gbt9704.HEADING_2_FONT, "楷体_GB2312");
    font(xml, Gbt9704.NUMBER_FONT, "SimSun");
    return xml.close().finish();
  }

  private static void font(Xml xml, String name, String other) {
    xml.open("w:font", "w:name", name).empty("w:altName", "w:val", other);
    xml.empty("w:charset", "w:val", "86").close();
  }

  private static void part(Xml xml, String name, String type) {
    xml.empty("Override", "PartName", "/word/" + name + ".xml", "ContentType", MAIN + type);
  }

  private static void relation(Xml xml, String id, String type, String target) {
    xml.empty("Relationship", "Id", id, "Type", type, "Target", target);
  }
}
