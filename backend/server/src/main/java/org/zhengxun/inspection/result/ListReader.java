package org.zhengxun.inspection.result;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhengxun.inspection.Part;
import org.zhengxun.inspection.Target;
import org.zhengxun.shared.sheet.Fault;
import org.zhengxun.shared.sheet.HeaderMap;
import org.zhengxun.shared.sheet.TableRow;

/** Reads a recognised list row by row and gathers every fault, by line and column. */
final class ListReader {
  private static final Set<String> VERDICTS = Set.of("", "合格", "不合格");

  private final TargetMatcher matcher;
  private final Set<String> already;
  private final List<ImportRow> rows = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private final Map<String, TableRow<ResultField>> numbers = new HashMap<>();
  private int lastNumber;
  private int clean;

  /**
   * @param already rows that count already, see {@link #key}
   */
  ListReader(Part part, List<Target> targets, Set<String> already) {
    this.matcher = new TargetMatcher(part, targets);
    this.already = already;
  }

  Read read(HeaderMap<ResultField> table) {
    faults.addAll(table.faults());
    if (faults.isEmpty()) {
      table.rows().forEach(this::row);
      if (rows.isEmpty() && faults.isEmpty()) {
        faults.add(new Fault(1, "", "", "表中没有写明问题的行。没有问题的对象不必列出，请在“人工检查”中确认其数量。"));
      }
    }
    return new Read(List.copyOf(rows), List.copyOf(faults), clean);
  }

  private void row(TableRow<ResultField> row) {
    if (row.text(ResultField.NAME).isBlank()) {
      faults.add(row.fault(ResultField.NAME, "名称不能为空"));
      return;
    }
    RowWords words =
        RowWords.of(
            row.text(ResultField.PROBLEM),
            row.text(ResultField.VERDICT),
            row.text(ResultField.MENDING));
    checkNumber(row);
    TargetMatcher.Result found = matcher.match(row);
    found.failed().ifPresent(faults::add);
    checkWords(row, words);
    if (words.wording().isEmpty()) {
      clean += "不合格".equals(words.verdict()) ? 0 : 1;
      return;
    }
    if (found.target() != null) {
      checkRepeated(row, found.target(), words);
    }
    rows.add(imported(row, found, words));
  }

  private void checkWords(TableRow<ResultField> row, RowWords words) {
    String verdict = words.verdict() == null ? "" : words.verdict();
    if (!VERDICTS.contains(verdict)) {
      faults.add(row.fault(ResultField.VERDICT, "检查结果应为“合格”或“不合格”"));
    }
    if (words.wording().isEmpty() && verdict.equals("不合格")) {
      faults.add(row.fault(ResultField.PROBLEM, "检查结果为不合格，请写明存在的问题"));
    }
    Optional<Mending> mending = Mending.of(words.rectification());
    if (words.wording().isEmpty() && mending.filter(m -> m != Mending.UNSAID).isPresent()) {
      faults.add(row.fault(ResultField.PROBLEM, "填写了整改情况，请写明存在的问题"));
    }
    if (mending.isEmpty()) {
      faults.add(row.fault(ResultField.MENDING, "看不出是否已整改，请写“已整改”“仍未整改到位”或留空"));
    }
  }

  private void checkRepeated(TableRow<ResultField> row, Target target, RowWords words) {
    String key = key(target.id(), words.wording());
    if (already.contains(key)) {
      faults.add(row.fault(ResultField.PROBLEM, "“" + target.name() + "”已有相同的结果，请不要重复导入"));
    } else if (!seen.add(key)) {
      faults.add(row.fault(ResultField.PROBLEM, "与前面的行重复"));
    }
  }

  /**
   * The rows of one object may share its number, as merged cells do; a list by areas counts anew in
   * each.
   */
  private void checkNumber(TableRow<ResultField> row) {
    String number = row.text(ResultField.NUMBER).strip();
    if (number.matches("\\d{1,9}")) {
      int counted = Integer.parseInt(number);
      if (counted < lastNumber) {
        numbers.clear();
      }
      lastNumber = counted;
    }
    TableRow<ResultField> before = number.isEmpty() ? null : numbers.putIfAbsent(number, row);
    if (before != null && !before.text(ResultField.NAME).equals(row.text(ResultField.NAME))) {
      faults.add(row.fault(ResultField.NUMBER, "与第 " + before.line() + " 行的序号重复"));
    }
  }

  /** What makes two rows the same. */
  static String key(Object targetId, String wording) {
    return targetId + " " + WordingKey.of(wording);
  }

  private static ImportRow imported(
      TableRow<ResultField> row, TargetMatcher.Result found, RowWords words) {
    Target target = found.target();
    return new ImportRow(
        row.line(),
        target == null ? null : target.id(),
        target == null ? null : target.name(),
        target == null ? null : target.code(),
        target == null ? null : target.kindLabel(),
        target == null ? null : target.unitName(),
        found.match(),
        row.text(ResultField.NAME),
        row.text(ResultField.CODE),
        row.text(ResultField.SPONSOR),
        row.text(ResultField.TYPE),
        words);
  }

  /**
   * @param clean rows that name no problem; they are not kept
   */
  record Read(List<ImportRow> rows, List<Fault> faults, int clean) {}
}
