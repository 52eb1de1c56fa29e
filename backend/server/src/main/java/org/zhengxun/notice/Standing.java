package org.zhengxun.notice;

import java.util.List;
import java.util.stream.Stream;
import org.zhengxun.notice.text.Figures;
import org.zhengxun.notice.text.NoticeText;
import org.zhengxun.notice.text.QuarterTemplate;
import org.zhengxun.notice.text.RenderedBlock;
import org.zhengxun.notice.text.TextReview;
import org.zhengxun.shared.Sha256;
import org.zhengxun.shared.problem.ErrorCode;
import org.zhengxun.shared.problem.Problem;

/**
 * A notice as it stands: its words and the records behind them at one moment, frozen when issued.
 *
 * @param text as it is edited, numbers as tokens
 */
record Standing(Content content, NoticeText text) {

  /** Before it is issued the words follow the records like the numbers. */
  static Standing now(Notice notice, Content content) {
    return new Standing(
        content,
        QuarterTemplate.standard().refresh(new NoticeText(notice.blocks()), content.asFigures()));
  }

  static Standing issued(Notice notice, Content content) {
    return new Standing(content, new NoticeText(notice.blocks()));
  }

  List<RenderedBlock> printed() {
    return text.render(content.asFigures());
  }

  /** Changes with every word, number and row that is printed. */
  String hash() {
    return Sha256.hex(printed() + "\n" + content.annexes());
  }

  /**
   * Nobody passes on what he has not seen.
   *
   * @param seen the hash of what the caller read
   */
  void requireSeen(String seen) {
    if (!hash().equals(seen)) {
      throw new Problem(ErrorCode.STALE, "您打开之后检查记录有变化，正文或附件与您看到的不同，请核对后再办理");
    }
  }

  /** Of the records, and of what was typed over them. */
  List<String> warnings() {
    Figures figures = content.asFigures();
    return Stream.concat(
            content.warnings().stream(),
            TextReview.warnings(text, QuarterTemplate.standard().draft(figures), figures).stream())
        .toList();
  }
}
