package org.zhengxun.inspection.result;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.zhengxun.catalog.OwnRuleEffect;
import org.zhengxun.shared.sheet.Columns;
import org.zhengxun.shared.sheet.SheetReader;
import org.zhengxun.shared.sheet.TableRow;

/** Mappings that come with the product, for wordings that notices have printed. */
final class Suggestions {
  private static final String FILE = "problem-suggestions.csv";
  private static final Columns<Field> COLUMNS =
      Columns.of(Field.class)
          .required(Field.WORDING, "wording")
          .required(Field.RULES, "rules")
          .required(Field.OWN_RULE, "own_rule")
          .required(Field.EFFECT, "effect")
          .required(Field.COVERS, "covers");
  private static final Map<String, Mapping> KNOWN = read();

  private Suggestions() {}

  static Optional<Mapping> of(String key) {
    return Optional.ofNullable(KNOWN.get(key));
  }

  private static Map<String, Mapping> read() {
    try (var in = Suggestions.class.getResourceAsStream("/catalog/" + FILE)) {
      Map<String, Mapping> known = new HashMap<>();
      for (TableRow<Field> row : COLUMNS.map(new SheetReader().read(in, FILE)).rows()) {
        known.put(WordingKey.of(row.text(Field.WORDING)), mapping(row));
      }
      return Map.copyOf(known);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Mapping mapping(TableRow<Field> row) {
    String own = row.text(Field.OWN_RULE);
    return new Mapping(
        words(row.text(Field.RULES)),
        null,
        own.isEmpty() ? null : own,
        own.isEmpty()
            ? null
            : OwnRuleEffect.valueOf(row.text(Field.EFFECT).toUpperCase(Locale.ROOT)),
        words(row.text(Field.COVERS)));
  }

  private static List<String> words(String text) {
    return text.isBlank() ? List.of() : Arrays.asList(text.split(" "));
  }

  private enum Field {
    WORDING,
    RULES,
    OWN_RULE,
    EFFECT,
    COVERS
  }
}
