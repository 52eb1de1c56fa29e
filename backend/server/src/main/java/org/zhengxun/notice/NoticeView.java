package org.zhengxun.notice;

import java.util.List;
import org.zhengxun.notice.docx.Annex;
import org.zhengxun.notice.text.RenderedBlock;
import org.zhengxun.notice.text.TextBlock;

/**
 * A notice with everything its page shows.
 *
 * @param numberPrefix what the number begins with
 * @param titleLines the title as it is broken on paper
 * @param blocks the text as it is edited, numbers as tokens
 * @param text the text as it is printed, each number with the key of its figure
 * @param warnings what to check before it goes on: parts still open, figures deleted, digits typed
 * @param contentHash of head, deadline, words, numbers and annexes as printed; who approves or
 *     signs sends it back, so that nobody passes on what he has not seen
 * @param actions what the caller may do now
 * @param effect what signing would do; null where the caller may not sign
 */
public record NoticeView(
    NoticeRow notice,
    String numberPrefix,
    List<String> titleLines,
    String addressees,
    String copies,
    List<String> notes,
    List<TextBlock> blocks,
    List<RenderedBlock> text,
    List<NoticeFigure> figures,
    List<AnnexView> annexes,
    List<String> warnings,
    String contentHash,
    String returnReason,
    List<NoticeAction> actions,
    Signing.Effect effect,
    List<NoticeStep.View> history) {

  /**
   * @param rows how many records stand behind it; 0 where it does not come from records
   */
  public record NoticeFigure(
      String key, String kind, String label, String text, String formula, int rows) {}

  /** An annex as printed. */
  public record AnnexView(String title, List<String> columns, List<List<String>> rows) {
    static AnnexView of(Annex annex) {
      return new AnnexView(
          annex.title(), annex.columns().stream().map(c -> c.header()).toList(), annex.rows());
    }
  }
}
