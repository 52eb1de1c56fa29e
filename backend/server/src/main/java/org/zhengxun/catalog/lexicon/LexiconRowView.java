package org.zhengxun.catalog.lexicon;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.zhengxun.inspector.wording.Severity;

/**
 * A row of the lexicon as shown.
 *
 * @param id of a row that ships with the product: made of its words
 * @param wording the wrong form, or the fixed expression
 * @param orgName whose it is; null for what ships with the product
 * @param editedAt null for what ships with the product
 * @param off where it does not hold for the reader; null while it holds
 */
public record LexiconRowView(
    UUID id,
    LexiconKind kind,
    String wording,
    String suggestion,
    String category,
    Severity severity,
    List<String> allowed,
    String conditions,
    String source,
    String note,
    LexiconOrigin origin,
    String orgName,
    Instant editedAt,
    String editedBy,
    Off off,
    int version) {

  /**
   * Why a row does not hold.
   *
   * @param own whether the reader's own organisation switched it off, and may switch it on again
   */
  public record Off(String reason, String orgName, boolean own, Instant at, String by) {}

  static LexiconRowView of(ShippedLexicon.Row row, Off off) {
    return of(row.id(), row.content(), LexiconOrigin.BUILT_IN, null, null, null, off, 0);
  }

  static LexiconRowView of(LexiconRow row, LexiconOrigin origin, String orgName, Off off) {
    return of(
        row.id(),
        row.content(),
        origin,
        orgName,
        row.editedAt(),
        row.editedByName(),
        off,
        row.version());
  }

  private static LexiconRowView of(
      UUID id,
      LexiconContent content,
      LexiconOrigin origin,
      String orgName,
      Instant editedAt,
      String editedBy,
      Off off,
      int version) {
    return new LexiconRowView(
        id,
        content.kind(),
        content.wording(),
        content.suggestion(),
        content.category(),
        content.severity(),
        content.allowed(),
        content.conditions(),
        content.source(),
        content.note(),
        origin,
        orgName,
        editedAt,
        editedBy,
        off,
        version);
  }
}
