package org.zhengxun.launcher.demo.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A small table with a header row, in the dialect of RFC 4180 with LF line ends. */
public record CsvTable(List<String> header, List<List<String>> rows) {

  /** Parses text with quoted cells; a leading byte order mark is dropped. */
  public static CsvTable parse(String text) {
    List<List<String>> lines = new ArrayList<>();
    List<String> line = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    String source = text.startsWith("\uFEFF") ? text.substring(1) : text;
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c == '"') {
        if (quoted && i + 1 < source.length() && source.charAt(i + 1) == '"') {
          cell.append('"');
          i++;
        } else {
          quoted = !quoted;
        }
      } else if (!quoted && c == ',') {
        line.add(take(cell));
      } else if (!quoted && c == '\n') {
        line.add(take(cell));
        lines.add(line);
        line = new ArrayList<>();
      } else if (quoted || c != '\r') {
        cell.append(c);
      }
    }
    if (!cell.isEmpty() || !line.isEmpty()) {
      line.add(take(cell));
      lines.add(line);
    }
    return new CsvTable(lines.getFirst(), List.copyOf(lines.subList(1, lines.size())));
  }

  /** The rows as maps from header to cell; short rows are an error of the file. */
  public List<Map<String, String>> records() {
    return rows.stream().map(this::record).toList();
  }

  private Map<String, String> record(List<String> row) {
    if (row.size() != header.size()) {
      throw new IllegalArgumentException("Row of " + row.size() + " cells below " + header);
    }
    Map<String, String> record = new LinkedHashMap<>();
    for (int i = 0; i < row.size(); i++) {
      record.put(header.get(i), row.get(i));
    }
    return record;
  }

  /** The table as text, ending with a line feed. */
  public String text() {
    StringBuilder text = new StringBuilder(line(header));
    rows.forEach(row -> text.append(line(row)));
    return text.toString();
  }

  private static String line(List<String> cells) {
    return cells.stream().map(CsvTable::quote).collect(Collectors.joining(",", "", "\n"));
  }

  private static String quote(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }

  private static String take(StringBuilder cell) {
    String value = cell.toString();
    cell.setLength(0);
    return value;
  }
}
