package org.zhengxun.notice;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.Map;
import org.zhengxun.notice.docx.Annex;
import org.zhengxun.notice.text.Figure;
import org.zhengxun.notice.text.Figures;

/**
 * The numbers of a notice with the rows behind them, and its annexes.
 *
 * @param formulas how a figure is counted, in words, by key
 * @param groups which rows stand behind a figure, by key; a figure without one has no rows
 * @param rows by group, so that the rows of several figures are kept once
 * @param warnings what the drafter should know before sending it on
 */
@RegisterForReflection
public record Content(
    List<Figure> figures,
    Map<String, String> formulas,
    Map<String, String> groups,
    Map<String, List<RecordRow>> rows,
    List<Annex> annexes,
    List<String> warnings) {

  Figures asFigures() {
    return new Figures(figures);
  }

  List<RecordRow> rowsOf(String key) {
    return rows.getOrDefault(groups.getOrDefault(key, ""), List.of());
  }
}
