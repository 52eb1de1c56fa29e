package org.zhengxun.catalog.lexicon;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhengxun.inspector.wording.ContextCondition;
import org.zhengxun.inspector.wording.LexiconEntry;
import org.zhengxun.inspector.wording.ProtectedPhrase;
import org.zhengxun.inspector.wording.RowCheck;
import org.zhengxun.inspector.wording.Severity;
import org.zhengxun.shared.problem.Problem;
import org.zhengxun.shared.problem.Violation;

/**
 * What a row of a lexicon says. Of a fixed expression only {@code wording}, {@code category},
 * {@code source} and {@code note} count.
 *
 * @param wording the wrong form, or the fixed expression
 * @param suggestion the right form; empty for what must not be written at all
 * @param severity null means GENERAL
 * @param allowed longer expressions in which the wrong form is right
 * @param conditions as spreadsheets have them, e.g. {@code 同句有：甲|乙；前后20字内无：丙}
 */
public record LexiconContent(
    @NotNull(message = "请选择类型") LexiconKind kind,
    @NotBlank(message = "不能为空") @Size(max = 100, message = "不超过100字") String wording,
    @Size(max = 500, message = "不超过500字") String suggestion,
    @Size(max = 50, message = "不超过50字") String category,
    Severity severity,
    @Size(max = 50, message = "不超过50个") List<@Size(max = 100, message = "不超过100字") String> allowed,
    @Size(max = 500, message = "不超过500字") String conditions,
    @Size(max = 500, message = "不超过500字") String source,
    @Size(max = 500, message = "不超过500字") String note) {
  private static final Map<String, String> FIELDS =
      Map.of(
          "错误写法", "wording",
          "固定表述", "wording",
          "正确写法", "suggestion",
          "类别", "category",
          "允许的较长表述", "allowed");

  public LexiconContent {
    boolean entry = kind != LexiconKind.PHRASE;
    wording = clean(wording);
    suggestion = entry ? clean(suggestion) : "";
    category = clean(category);
    severity = entry && severity != null ? severity : Severity.GENERAL;
    allowed =
        entry && allowed != null
            ? allowed.stream()
                .map(LexiconContent::clean)
                .filter(phrase -> !phrase.isEmpty())
                .toList()
            : List.of();
    conditions = entry ? clean(conditions) : "";
    source = clean(source);
    note = clean(note);
  }

  static LexiconContent of(LexiconEntry entry) {
    return new LexiconContent(
        LexiconKind.ENTRY,
        entry.wrong(),
        entry.right(),
        entry.category(),
        entry.severity(),
        entry.allowed(),
        written(entry.conditions()),
        entry.source(),
        entry.note());
  }

  static LexiconContent of(ProtectedPhrase phrase) {
    return new LexiconContent(
        LexiconKind.PHRASE,
        phrase.text(),
        "",
        phrase.category(),
        null,
        List.of(),
        "",
        phrase.source(),
        "");
  }

  /** The same with the conditions in their usual notation; refuses what no lexicon may hold. */
  LexiconContent checked() {
    List<Violation> faults = new ArrayList<>();
    RowCheck check =
        new RowCheck((column, fault) -> faults.add(new Violation(FIELDS.get(column), fault)));
    String usual = "";
    if (kind == LexiconKind.PHRASE) {
      check.phrase(wording);
    } else {
      check.entry(wording, suggestion, category, allowed);
      try {
        usual = written(ContextCondition.parse(conditions));
      } catch (IllegalArgumentException e) {
        faults.add(new Violation("conditions", e.getMessage()));
      }
    }
    if (!faults.isEmpty()) {
      throw Problem.invalid(faults);
    }
    return new LexiconContent(
        kind, wording, suggestion, category, severity, allowed, usual, source, note);
  }

  /** What tells rows of one owner apart. */
  Key key() {
    return new Key(kind, wording, conditions);
  }

  LexiconEntry entry() {
    return new LexiconEntry(
        wording,
        suggestion,
        category,
        severity,
        allowed,
        ContextCondition.parse(conditions),
        source,
        note);
  }

  ProtectedPhrase phrase() {
    return new ProtectedPhrase(wording, category, source);
  }

  private static String written(List<ContextCondition> conditions) {
    return conditions.stream().map(ContextCondition::written).collect(Collectors.joining("；"));
  }

  private static String clean(String text) {
    return text == null ? "" : text.strip();
  }

  record Key(LexiconKind kind, String wording, String conditions) {}
}
