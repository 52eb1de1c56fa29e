package org.zhengxun.notice.docx;

import java.util.List;

/** word/document.xml: the parts in order, with a section break wherever the page turns. */
final class DocumentPart {

  private final Xml xml = new Xml();
  private boolean landscape;

  String write(NoticeDocument document) {
    xml.open("w:document", "xmlns:w", Parts.W, "xmlns:r", Parts.R).open("w:body");
    new HeadWriter(xml).write(document);
    new TextWriter(xml).write(document);
    new TailWriter(xml).write(document);
    annexes(document.annexes());
    document.imprint().ifPresent(this::imprint);
    Sections.write(xml, landscape);
    return xml.close().close().finish();
  }

  private void annexes(List<Annex> annexes) {
    for (var i = 0; i < annexes.size(); i++) {
      var annex = annexes.get(i);
      var turned = turn(annex.landscape());
      new AnnexWriter(xml).write(annex, annexes.size() == 1 ? "附件" : "附件" + (i + 1), !turned);
    }
  }

  /**
   * The paragraph before the table asks for its height, so that it never lies over what precedes.
   */
  private void imprint(Imprint imprint) {
    turn(false);
    small(ImprintWriter.height(imprint), false);
    new ImprintWriter(xml).write(imprint);
    end(false);
  }

  /** Ends the section when the next pages lie the other way; true when it did. */
  private boolean turn(boolean nextLandscape) {
    if (landscape == nextLandscape) {
      return false;
    }
    end(true);
    landscape = nextLandscape;
    return true;
  }

  /** A paragraph too small to be seen: a table may not end a section. */
  private void end(boolean withSection) {
    small(20, withSection);
  }

  /** Off the page's line grid, which would give even the smallest paragraph a whole line. */
  private void small(int height, boolean withSection) {
    xml.open("w:p").open("w:pPr").empty("w:snapToGrid", "w:val", 0);
    xml.empty("w:spacing", "w:line", height, "w:lineRule", "exact");
    xml.open("w:rPr").empty("w:sz", "w:val", 2).close();
    if (withSection) {
      Sections.write(xml, landscape);
    }
    xml.close().close();
  }
}
