package org.zhengxun.inspector.wording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The small lexicon that ships with the product, without names of persons. */
public final class BuiltInLexicon {
  private static final String FILE = "lexicon.csv";
  private static final List<LexiconEntry> ENTRIES = read();

  private BuiltInLexicon() {}

  /** All entries. */
  public static List<LexiconEntry> entries() {
    return ENTRIES;
  }

  private static List<LexiconEntry> read() {
    try (InputStream in = BuiltInLexicon.class.getResourceAsStream(FILE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .skip(1)
          .filter(line -> !line.isBlank())
          .map(BuiltInLexicon::entry)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LexiconEntry entry(String line) {
    String[] cells = line.split(",", -1);
    List<String> allowed = cells[4].isEmpty() ? List.of() : List.of(cells[4].split("\\|"));
    return new LexiconEntry(cells[0], cells[1], cells[2], Severity.valueOf(cells[3]), allowed);
  }
}
