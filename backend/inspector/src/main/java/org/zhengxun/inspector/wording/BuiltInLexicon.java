package org.zhengxun.inspector.wording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lexicon that ships with the product, without names of persons. */
public final class BuiltInLexicon {
  private static final List<LexiconEntry> ENTRIES =
      lines("lexicon.csv").stream().map(BuiltInLexicon::entry).toList();
  private static final List<ProtectedPhrase> PHRASES =
      lines("phrases.csv").stream().map(BuiltInLexicon::phrase).toList();

  private BuiltInLexicon() {}

  /** All wrong expressions. */
  public static List<LexiconEntry> entries() {
    return ENTRIES;
  }

  /** All protected phrases. */
  public static List<ProtectedPhrase> phrases() {
    return PHRASES;
  }

  /** Both, ready to search; built once. */
  public static Lexicon lexicon() {
    return Ready.LEXICON;
  }

  private static final class Ready {
    private static final Lexicon LEXICON = Lexicon.of(ENTRIES, PHRASES);
  }

  private static List<String> lines(String file) {
    try (InputStream in = BuiltInLexicon.class.getResourceAsStream(file);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().skip(1).filter(line -> !line.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LexiconEntry entry(String line) {
    String[] cells = line.split(",", -1);
    List<String> allowed = cells[4].isEmpty() ? List.of() : List.of(cells[4].split("\\|"));
    return new LexiconEntry(
        cells[0],
        cells[1],
        cells[2],
        Severity.valueOf(cells[3]),
        allowed,
        ContextCondition.parse(cells[5]),
        cells[6],
        "");
  }

  private static ProtectedPhrase phrase(String line) {
    String[] cells = line.split(",", -1);
    return new ProtectedPhrase(cells[0], cells[1], cells[2]);
  }
}
