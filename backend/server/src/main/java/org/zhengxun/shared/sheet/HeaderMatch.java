package org.zhengxun.shared.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Matches the header row of one sheet: exact names first, then names without their parentheses. */
final class HeaderMatch<F extends Enum<F>> {

  private static final int LOOK_AT_ROWS = 10;

  private final Columns<F> columns;
  private final Sheet sheet;

  HeaderMatch(Columns<F> columns, Sheet sheet) {
    this.columns = columns;
    this.sheet = sheet;
  }

  HeaderMap<F> find() {
    var at =
        IntStream.range(0, Math.min(LOOK_AT_ROWS, sheet.rows().size()))
            .boxed()
            .max(
                Comparator.comparingInt((Integer i) -> match(sheet.rows().get(i)).places.size())
                    .thenComparing(Comparator.reverseOrder()));
    var found = at.map(i -> match(sheet.rows().get(i))).filter(match -> !match.places.isEmpty());
    if (found.isEmpty()) {
      throw new SheetException(
          "没有找到表头，表格中应有这些列：" + String.join("、", required()) + "。请对照模板检查后重新导入。");
    }
    return found.get().toMap(sheet.rows().subList(at.get() + 1, sheet.rows().size()));
  }

  private List<String> required() {
    return columns.fields().stream().filter(columns::isRequired).map(columns::printed).toList();
  }

  private Match match(SheetRow header) {
    var match = new Match(header);
    match.take(HeaderText::exact);
    match.take(HeaderText::loose);
    match.reportMissing();
    return match;
  }

  /** The state of matching one row. */
  private final class Match {
    private final SheetRow header;
    private final EnumMap<F, Integer> places = new EnumMap<>(columns.type());
    private final List<Fault> faults = new ArrayList<>();
    private final HashSet<Integer> taken = new HashSet<>();

    Match(SheetRow header) {
      this.header = header;
    }

    void take(UnaryOperator<String> normalise) {
      var before = List.copyOf(places.keySet());
      for (var i = 0; i < header.cells().size(); i++) {
        var cell = header.cell(i);
        if (taken.contains(i) || cell.isEmpty()) {
          continue;
        }
        var field = fieldOf(normalise.apply(cell));
        if (field.isPresent() && !before.contains(field.get())) {
          place(field.get(), i);
        }
      }
    }

    private Optional<F> fieldOf(String name) {
      return columns.fields().stream().filter(field -> columns.named(field, name)).findFirst();
    }

    private void place(F field, int index) {
      taken.add(index);
      var earlier = places.putIfAbsent(field, index);
      if (earlier != null) {
        faults.add(
            new Fault(
                header.line(),
                header.cell(index),
                header.cell(index),
                "列“" + header.cell(index) + "”与“" + header.cell(earlier) + "”重复，请只保留一列。"));
      }
    }

    void reportMissing() {
      for (var field : columns.fields()) {
        if (columns.isRequired(field) && !places.containsKey(field)) {
          var name = columns.printed(field);
          faults.add(new Fault(header.line(), name, "", "缺少列“" + name + "”，请补上后重新导入。"));
        }
      }
    }

    HeaderMap<F> toMap(List<SheetRow> body) {
      var unknown =
          IntStream.range(0, header.cells().size())
              .filter(i -> !taken.contains(i))
              .mapToObj(header::cell)
              .filter(cell -> !cell.isEmpty())
              .toList();
      return new HeaderMap<>(columns, header, places, faults, unknown, body);
    }
  }
}
