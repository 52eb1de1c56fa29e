package org.zhengxun.inspection.run;

import java.math.BigDecimal;
import org.zhengxun.inspection.TargetView;
import org.zhengxun.inspection.score.Verdict;

/**
 * A target on the campaign's page.
 *
 * @param run the machine's latest run; null for accounts and before the first
 * @param candidates the machine's findings waiting for review; 0 unless the office is one's own
 * @param vetoes those of them that would fail the target
 * @param confirmed confirmed findings
 * @param listed those marked 列入通报
 * @param verdict null while nothing says that the target was checked
 */
public record TargetRow(
    TargetView target,
    RunView run,
    long candidates,
    long vetoes,
    int confirmed,
    int listed,
    Verdict verdict,
    String verdictLabel,
    BigDecimal score,
    boolean rectified) {}
