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
 * @param around what is read besides the text: issuer, title, addressees, copies, deadline, notes
 * @param text as it is edited, numbers as tokens
 */
record Standing(List<String> around, Content content, NoticeText text) {
  /** No text that the database keeps holds it. */
  private static final String BETWEEN = "\0";

  /** Before it is issued the words follow the records like the numbers. */
  static Standing now(Notice notice, List<String> notes, Content content) {
    return new Standing(
        around(notice, notes),
        content,
        QuarterTemplate.standard().refresh(new NoticeText(notice.blocks()), content.asFigures()));
  }

  static Standing issued(Notice notice, List<String> notes, Content content) {
    return new Standing(around(notice, notes), content, new NoticeText(notice.blocks()));
  }

  private static List<String> around(Notice notice, List<String> notes) {
    Stream<String> head =
        Stream.of(
            notice.issuerName(),
            notice.title(),
            notice.addressees(),
            notice.copies(),
            notice.deadline().toString());
    return Stream.concat(head, notes.stream()).toList();
  }

  List<RenderedBlock> printed() {
    return text.render(content.asFigures());
  }

  /** Changes with every word, number and row that is printed, and with the deadline. */
  String hash() {
    return Sha256.hex(
        String.join(BETWEEN, around) + BETWEEN + printed() + BETWEEN + content.annexes());
  }

  /**
   * Nobody passes on what he has not seen.
   *
   * @param seen the hash of what the caller read
   */
  void requireSeen(String seen) {
    if (!hash().equals(seen)) {
      throw new Problem(ErrorCode.STALE, "您打开之后，通报的记录或内容有变化，与您看到的不同，请核对后再办理");
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
