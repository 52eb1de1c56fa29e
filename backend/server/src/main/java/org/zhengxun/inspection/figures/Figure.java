package org.zhengxun.inspection.figures;

import java.util.List;
import java.util.Optional;
import org.zhengxun.inspection.score.PassRate;

/**
 * One number of a campaign, bound to the targets behind it.
 *
 * @param key stable name, e.g. {@code accounts.failed}
 * @param value the count; of a rate the part
 * @param whole of a rate what it is a share of, else null
 * @param formula how it is counted, in words
 * @param targets those counted; of a rate those of the part
 */
public record Figure(
    String key,
    String label,
    int value,
    Integer whole,
    String formula,
    List<TargetResult> targets) {

  static Figure count(String key, String label, String formula, List<TargetResult> targets) {
    return new Figure(key, label, targets.size(), null, formula, targets);
  }

  static Figure rate(String key, String label, String formula, List<TargetResult> part, int whole) {
    return new Figure(key, label, part.size(), whole, formula, part);
  }

  /** The share as it is printed; empty for a count and for a share of nothing. */
  public Optional<PassRate> rate() {
    return whole == null || whole == 0 ? Optional.empty() : Optional.of(new PassRate(value, whole));
  }

  /** As printed: the count, or the percentage with at most {@code decimals} places. */
  public String text(int decimals) {
    return whole == null
        ? Integer.toString(value)
        : rate().map(rate -> rate.text(decimals)).orElse("—");
  }
}
