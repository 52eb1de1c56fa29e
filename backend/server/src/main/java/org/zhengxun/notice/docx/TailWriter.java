package org.zhengxun.notice.docx;

import java.util.List;

/** 附件说明, signature, date and notes. */
final class TailWriter {

  private static final int DATE_INDENT = 4;

  private final Xml xml;
  private final Paragraphs paragraphs;

  TailWriter(Xml xml) {
    this.xml = xml;
    this.paragraphs = new Paragraphs(xml);
  }

  void write(NoticeDocument document) {
    attachments(document.annexes());
    paragraphs.blank(Style.SIGNATURE, 2);
    signature(document.signer(), document.date());
    for (var note : document.notes()) {
      paragraphs.write(Style.BODY, note);
    }
  }

  /**
   * One blank line below the text, two characters in; turned lines stand below the name's first
   * character. The last two stay with the signature, so that it never stands alone on a page and
   * the page before fills.
   */
  private void attachments(List<Annex> annexes) {
    if (annexes.isEmpty()) {
      return;
    }
    paragraphs.blank(Style.ATTACHMENT, 1);
    if (annexes.size() == 1) {
      attachment(5, 3, "附件：" + annexes.getFirst().title(), true);
      return;
    }
    for (var i = 0; i < annexes.size(); i++) {
      var number = (i + 1) + ".\t" + annexes.get(i).title();
      var withSignature = i >= annexes.size() - 2;
      attachment(6, i == 0 ? 4 : 1, i == 0 ? "附件：" + number : number, withSignature);
    }
  }

  private void attachment(int indent, int hanging, String text, boolean withSignature) {
    paragraphs.begin(Style.ATTACHMENT);
    if (withSignature) {
      xml.empty("w:keepNext");
    }
    xml.empty("w:ind", "w:left", indent * Gbt9704.CHAR, "w:hanging", hanging * Gbt9704.CHAR);
    xml.close();
    paragraphs.text(text);
    paragraphs.close();
  }

  /** The date ends four characters before the right edge; the issuer is centred above it. */
  private void signature(String signer, String date) {
    var dateWidth = width(date);
    var centre = Math.max(DATE_INDENT + dateWidth / 2, width(signer) / 2);
    indentedRight(signer, centre - width(signer) / 2);
    indentedRight(date, centre - dateWidth / 2);
  }

  private void indentedRight(String text, double chars) {
    paragraphs.begin(Style.SIGNATURE);
    xml.empty("w:ind", "w:right", Math.round(Math.max(0, chars) * Gbt9704.CHAR));
    xml.close();
    paragraphs.text(text);
    paragraphs.close();
  }

  /** In Chinese characters; digits and Latin letters take half of one. */
  private static double width(String text) {
    return text.codePoints().mapToDouble(c -> c < 0x2000 ? 0.5 : 1).sum();
  }
}
