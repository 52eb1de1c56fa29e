package org.zhengxun.notice.text;

import java.util.List;
import org.zhengxun.notice.docx.Annex;
import org.zhengxun.notice.docx.Block;
import org.zhengxun.notice.docx.NoticeDocument;

/** Puts head, rendered text and annexes together for layout. */
public final class NoticeAssembly {

  private NoticeAssembly() {}

  public static NoticeDocument of(NoticeHead head, List<RenderedBlock> text, List<Annex> annexes) {
    return new NoticeDocument(
        head.issuerMark(),
        head.number(),
        TitleLines.of(head.title()),
        head.addressees(),
        text.stream().map(NoticeAssembly::block).toList(),
        head.signer(),
        ChineseDate.of(head.date()),
        head.notes(),
        head.imprint(),
        annexes);
  }

  private static Block block(RenderedBlock block) {
    return switch (block.style()) {
      case HEADING_1 -> Block.heading1(block.text());
      case HEADING_2 -> Block.heading2(block.text());
      case PARAGRAPH -> new Block.Paragraph(block.number() + block.lead(), block.body());
    };
  }
}
