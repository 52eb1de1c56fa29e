package org.zhengxun.catalog.lexicon;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.zhengxun.inspector.wording.Severity;
import org.zhengxun.shared.Ids;

/** An office's entry or fixed expression; holds for the office and everyone below it. */
@Entity
public class LexiconRow {
  @Id private UUID id;
  private UUID orgId;

  @Enumerated(EnumType.STRING)
  private LexiconKind kind;

  private String wording;
  private String suggestion;
  private String category;

  @Enumerated(EnumType.STRING)
  private Severity severity;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> allowed;

  private String conditions;
  private String source;
  private String note;
  private boolean active = true;
  private Instant editedAt;
  private String editedByName;
  @Version private int version;

  protected LexiconRow() {}

  LexiconRow(UUID orgId, LexiconContent content, Instant at, String by) {
    this.id = Ids.next();
    this.orgId = orgId;
    this.kind = content.kind();
    change(content, at, by);
  }

  void change(LexiconContent content, Instant at, String by) {
    wording = content.wording();
    suggestion = content.suggestion();
    category = content.category();
    severity = content.severity();
    allowed = content.allowed();
    conditions = content.conditions();
    source = content.source();
    note = content.note();
    touch(at, by);
  }

  /** Holds no longer; what it said stays in the history. */
  void remove(Instant at, String by) {
    active = false;
    touch(at, by);
  }

  private void touch(Instant at, String by) {
    editedAt = at;
    editedByName = by;
  }

  LexiconContent content() {
    return new LexiconContent(
        kind, wording, suggestion, category, severity, allowed, conditions, source, note);
  }

  UUID id() {
    return id;
  }

  UUID orgId() {
    return orgId;
  }

  String wording() {
    return wording;
  }

  boolean active() {
    return active;
  }

  Instant editedAt() {
    return editedAt;
  }

  String editedByName() {
    return editedByName;
  }

  int version() {
    return version;
  }
}
