package org.zhengxun.inspector.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table for a terminal: columns as wide as needed up to a limit, longer cells go on below. */
final class TextTable {
  private static final String GAP = "  ";

  private final int[] most;
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * @param header words of the columns
   * @param most columns of the terminal that each may take
   */
  TextTable(List<String> header, int... most) {
    this.most = most.clone();
    rows.add(header);
  }

  void row(String... cells) {
    rows.add(List.of(cells));
  }

  List<String> lines() {
    int[] widths = widths();
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      lines.addAll(lines(row, widths));
      if (lines.size() == 1) {
        lines.add("─".repeat(Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1)));
      }
    }
    return lines;
  }

  private int[] widths() {
    return IntStream.range(0, most.length)
        .map(
            column ->
                rows.stream()
                    .mapToInt(row -> Math.min(most[column], DisplayWidth.of(row.get(column))))
                    .max()
                    .orElse(0))
        .toArray();
  }

  private static List<String> lines(List<String> row, int[] widths) {
    List<List<String>> cells =
        IntStream.range(0, widths.length)
            .mapToObj(column -> wrap(row.get(column), widths[column]))
            .toList();
    int height = cells.stream().mapToInt(List::size).max().orElse(1);
    return IntStream.range(0, height).mapToObj(line -> line(cells, widths, line)).toList();
  }

  private static String line(List<List<String>> cells, int[] widths, int line) {
    return IntStream.range(0, widths.length)
        .mapToObj(
            column -> {
              String text = line < cells.get(column).size() ? cells.get(column).get(line) : "";
              return text + " ".repeat(widths[column] - DisplayWidth.of(text));
            })
        .collect(Collectors.joining(GAP))
        .stripTrailing();
  }

  /** Chinese may break anywhere; so may everything else here, which is mostly addresses. */
  private static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (int c : text.codePoints().toArray()) {
      int wide = DisplayWidth.of(c);
      if (used + wide > width && !line.isEmpty()) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      line.appendCodePoint(c);
      used += wide;
    }
    lines.add(line.toString());
    return lines;
  }
}
