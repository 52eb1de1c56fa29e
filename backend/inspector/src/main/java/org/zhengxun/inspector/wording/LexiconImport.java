package org.zhengxun.inspector.wording;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * A lexicon read from an xlsx file. Columns are told by their heads, in any order. Rows with
 * problems are left out, so that whoever imports may take the rest or correct the file first.
 *
 * @param entries wrong forms without problems
 * @param phrases protected phrases without problems
 * @param problems what could not be read
 */
public record LexiconImport(
    List<LexiconEntry> entries, List<ProtectedPhrase> phrases, List<Problem> problems) {
  private static final int MOST_ROWS = 200_000;
  private static final int LONGEST_CELL = 500;

  /**
   * What is wrong with a file.
   *
   * @param sheet its sheet
   * @param row counted from 1 as spreadsheets show it; 0 for the whole sheet
   * @param column its head
   * @param value what stands there; empty for the whole sheet
   * @param message in words
   */
  public record Problem(String sheet, int row, String column, String value, String message) {}

  /** Reads a file; the stream stays open. Anything else than xlsx is one problem. */
  public static LexiconImport read(InputStream in) {
    Reading reading = new Reading();
    try (ReadableWorkbook workbook = new ReadableWorkbook(in)) {
      reading.sheet(workbook, LexiconSheet.ENTRIES, LexiconSheet.ENTRY_COLUMNS);
      reading.sheet(workbook, LexiconSheet.PHRASES, LexiconSheet.PHRASE_COLUMNS);
    } catch (IOException | RuntimeException e) {
      // for a damaged file the library has many exceptions; what was read of it is not trusted
      reading = new Reading();
      reading.problem("", 0, "", "", "不是可以读取的 xlsx 文件");
    }
    return new LexiconImport(
        List.copyOf(reading.entries), List.copyOf(reading.phrases), List.copyOf(reading.problems));
  }

  private static final class Reading {
    private final List<LexiconEntry> entries = new ArrayList<>();
    private final List<ProtectedPhrase> phrases = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();

    void problem(String sheet, int row, String column, String value, String message) {
      problems.add(new Problem(sheet, row, column, value, message));
    }

    void sheet(ReadableWorkbook workbook, String name, List<String> columns) throws IOException {
      Sheet sheet = workbook.findSheet(name).orElse(null);
      if (sheet == null) {
        if (name.equals(LexiconSheet.ENTRIES)) {
          problem(name, 0, "", "", "缺少工作表“" + name + "”");
        }
        return;
      }
      Map<String, Integer> places = new HashMap<>();
      try (Stream<Row> rows = sheet.openStream()) {
        int[] read = new int[1];
        rows.limit(MOST_ROWS + 1L)
            .forEach(
                row -> {
                  if (++read[0] > MOST_ROWS) {
                    problem(
                        name, row.getRowNum(), "", "", "超过 " + MOST_ROWS + " 行，其后的没有读取，请分成几个文件");
                  } else if (places.isEmpty()) {
                    row.stream()
                        .filter(cell -> cell != null && columns.contains(text(cell)))
                        .forEach(cell -> places.putIfAbsent(text(cell), cell.getColumnIndex()));
                  } else {
                    line(new Line(this, name, row, places));
                  }
                });
      }
      String first = columns.getFirst();
      if (!places.containsKey(first)) {
        problem(name, 1, first, "", "缺少“" + first + "”列");
      }
    }

    private void line(Line line) {
      if (line.isBlank()) {
        return;
      }
      int before = problems.size();
      if (line.sheet().equals(LexiconSheet.ENTRIES)) {
        LexiconEntry entry = line.entry();
        if (problems.size() == before && isNew(line, entry.wrong() + entry.conditions())) {
          entries.add(entry);
        }
      } else {
        ProtectedPhrase phrase = line.phrase();
        if (problems.size() == before && isNew(line, phrase.text())) {
          phrases.add(phrase);
        }
      }
    }

    private boolean isNew(Line line, String key) {
      Integer earlier = seen.putIfAbsent(line.sheet() + key, line.number());
      if (earlier != null) {
        line.problem(line.firstColumn(), "与第 " + earlier + " 行重复");
      }
      return earlier == null;
    }
  }

  private static String text(Cell cell) {
    String text = cell.getText();
    return text == null ? "" : text.strip();
  }

  private record Line(Reading reading, String sheet, Row row, Map<String, Integer> places) {
    int number() {
      return row.getRowNum();
    }

    String firstColumn() {
      return sheet.equals(LexiconSheet.ENTRIES)
          ? LexiconSheet.ENTRY_COLUMNS.getFirst()
          : LexiconSheet.PHRASE_COLUMNS.getFirst();
    }

    void problem(String column, String message) {
      Integer place = places.get(column);
      String value = place == null ? "" : at(place);
      reading.problem(sheet, number(), column, value, message);
    }

    boolean isBlank() {
      return places.values().stream().allMatch(place -> at(place).isEmpty());
    }

    private String at(int place) {
      return row.getOptionalCell(place).map(LexiconImport::text).orElse("");
    }

    private String value(String column) {
      Integer place = places.get(column);
      String value = place == null ? "" : at(place);
      if (value.length() > LONGEST_CELL) {
        problem(column, "超过 " + LONGEST_CELL + " 个字");
      }
      return value;
    }

    LexiconEntry entry() {
      String wrong = value(firstColumn());
      String right = value("正确写法");
      String category = value("类别");
      List<String> allowed =
          Stream.of(value("允许的较长表述").split("\\|"))
              .map(String::strip)
              .filter(phrase -> !phrase.isEmpty())
              .toList();
      new RowCheck(this::problem).entry(wrong, right, category, allowed);
      return new LexiconEntry(
          wrong, right, category, severity(), allowed, conditions(), value("来源"), value("备注"));
    }

    private Severity severity() {
      String label = value("程度");
      for (Severity severity : Severity.values()) {
        if (severity.label().equals(label)) {
          return severity;
        }
      }
      problem("程度", "应为" + Severity.SEVERE.label() + "或" + Severity.GENERAL.label());
      return Severity.GENERAL;
    }

    private List<ContextCondition> conditions() {
      try {
        return ContextCondition.parse(value("语境条件"));
      } catch (IllegalArgumentException e) {
        problem("语境条件", e.getMessage());
        return List.of();
      }
    }

    ProtectedPhrase phrase() {
      String text = value(firstColumn());
      new RowCheck(this::problem).phrase(text);
      return new ProtectedPhrase(text, value("类别"), value("来源"));
    }
  }
}
