package org.zhengxun.inspection.figures;

/**
 * A figure without its rows.
 *
 * @param text as printed, a rate with at most two decimals
 */
public record FigureView(
    String key, String label, int value, Integer whole, String text, String formula) {

  static FigureView of(Figure figure) {
    return new FigureView(
        figure.key(),
        figure.label(),
        figure.value(),
        figure.whole(),
        figure.text(2),
        figure.formula());
  }
}
