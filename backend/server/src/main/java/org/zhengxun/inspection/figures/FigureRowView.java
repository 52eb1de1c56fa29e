package org.zhengxun.inspection.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.zhengxun.inspection.TargetView;
import org.zhengxun.inspection.finding.Finding;
import org.zhengxun.inspection.score.Verdict;

/** A target behind a figure. */
public record FigureRowView(
    TargetView target,
    boolean checked,
    Verdict verdict,
    String verdictLabel,
    BigDecimal score,
    boolean rectified,
    List<UUID> rows,
    List<UUID> findings) {

  static FigureRowView of(TargetResult result) {
    return new FigureRowView(
        TargetView.of(result.target()),
        result.checked(),
        result.verdict(),
        result.target().part() == org.zhengxun.inspection.Part.SITES
            ? result.verdict().siteLabel()
            : result.verdict().accountLabel(),
        result.score(),
        result.rectified(),
        result.rows(),
        result.findings().stream().filter(Finding::listed).map(Finding::id).toList());
  }
}
