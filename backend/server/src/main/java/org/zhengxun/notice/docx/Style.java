package org.zhengxun.notice.docx;

/** Paragraph styles of the document; the names are what the office program lists. */
enum Style {
  BODY("ZxBody", "公文正文"),
  FLUSH("ZxFlush", "公文顶格"),
  MARK("ZxMark", "发文机关标志"),
  NUMBER("ZxNumber", "发文字号"),
  TITLE("ZxTitle", "公文标题"),
  HEADING_1("ZxHeading1", "公文一级标题"),
  HEADING_2("ZxHeading2", "公文二级标题"),
  HEADING_3("ZxHeading3", "公文三级标题"),
  ATTACHMENT("ZxAttachment", "附件说明"),
  SIGNATURE("ZxSignature", "公文落款"),
  ANNEX_LABEL("ZxAnnexLabel", "附件标识"),
  TABLE_HEAD("ZxTableHead", "附件表头"),
  TABLE_CELL("ZxTableCell", "附件表格"),
  TABLE_NOTE("ZxTableNote", "附件表注"),
  IMPRINT("ZxImprint", "版记"),
  PAGE_NUMBER("ZxPageNumber", "页码");

  private final String id;
  private final String label;

  Style(String id, String label) {
    this.id = id;
    this.label = label;
  }

  String id() {
    return id;
  }

  String label() {
    return label;
  }
}
