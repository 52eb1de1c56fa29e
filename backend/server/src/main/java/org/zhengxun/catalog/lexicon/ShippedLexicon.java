package org.zhengxun.catalog.lexicon;

import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengxun.inspector.wording.BuiltInLexicon;

/** The rows that ship with the product. They are nobody's, and the same for every tenant. */
final class ShippedLexicon {
  private static final List<Row> ROWS =
      Stream.concat(
              BuiltInLexicon.entries().stream().map(LexiconContent::of),
              BuiltInLexicon.phrases().stream().map(LexiconContent::of))
          .map(content -> new Row(id(content), content))
          .toList();

  private static final Map<UUID, Row> BY_ID =
      ROWS.stream().collect(Collectors.toMap(Row::id, Function.identity(), (first, same) -> first));

  private ShippedLexicon() {}

  /**
   * @param id made of the words, so that it stays the same from release to release
   */
  record Row(UUID id, LexiconContent content) {
    private boolean fits(LexiconFilter filter) {
      return (filter.kind == null || filter.kind == content.kind())
          && (filter.severity == null || filter.severity == content.severity())
          && (LexiconFilter.isBlank(filter.category) || filter.category.equals(content.category()))
          && filter.words().stream().allMatch(this::says);
    }

    private boolean says(String word) {
      return Stream.of(content.wording(), content.suggestion(), content.source(), content.note())
          .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT)));
    }
  }

  static Optional<Row> find(UUID id) {
    return Optional.ofNullable(BY_ID.get(id));
  }

  static List<Row> all() {
    return ROWS;
  }

  /** Those of a list in its order. */
  static List<Row> list(LexiconFilter filter, String sort) {
    if (filter.origin != null && filter.origin != LexiconOrigin.BUILT_IN) {
      return List.of();
    }
    boolean descending = sort != null && sort.startsWith("-");
    Comparator<Row> order = order(descending ? sort.substring(1) : sort);
    return ROWS.stream()
        .filter(row -> row.fits(filter))
        .sorted(descending ? order.reversed() : order)
        .toList();
  }

  private static Comparator<Row> order(String sort) {
    Collator pinyin = Collator.getInstance(Locale.CHINA);
    Comparator<Row> byWording = Comparator.comparing(row -> row.content().wording(), pinyin);
    return switch (sort == null ? "" : sort) {
      case "category" ->
          Comparator.<Row, String>comparing(row -> row.content().category(), pinyin)
              .thenComparing(byWording);
      case "severity" ->
          Comparator.<Row, String>comparing(row -> row.content().severity().name())
              .thenComparing(byWording);
      default -> byWording;
    };
  }

  private static UUID id(LexiconContent content) {
    String words =
        String.join("\n", content.kind().name(), content.wording(), content.conditions());
    return UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8));
  }
}
