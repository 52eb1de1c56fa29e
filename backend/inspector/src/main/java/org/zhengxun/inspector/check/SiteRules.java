package org.zhengxun.inspector.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The rules for sites in which a program has a part: the automatic and half-automatic ones of
 * 国办秘函〔2019〕19号, V012, of which it sees the entry, and the house rules X001 to X008.
 */
public final class SiteRules {
  private static final List<Rule> RULES = read();

  private SiteRules() {}

  /**
   * A rule.
   *
   * @param ref reference in the catalogue
   * @param semi true when a program finds candidates only
   * @param title short words
   */
  public record Rule(String ref, boolean semi, String title) {}

  /** All rules, in the order of the catalogue. */
  public static List<Rule> all() {
    return RULES;
  }

  /** Short words for a rule. */
  public static Optional<String> title(String ref) {
    return RULES.stream().filter(rule -> rule.ref().equals(ref)).map(Rule::title).findFirst();
  }

  private static List<Rule> read() {
    try (InputStream in = SiteRules.class.getResourceAsStream("site-rules.csv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().skip(1).map(line -> line.split(",", 3)).map(SiteRules::rule).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Rule rule(String[] cells) {
    return new Rule(cells[0], cells[1].equals("semi"), cells[2]);
  }
}
