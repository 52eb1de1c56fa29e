package org.zhengxun.registry;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.zhengxun.shared.Ids;
import org.zhengxun.shared.label.Labelled;
import org.zhengxun.shared.problem.Problem;
import org.zhengxun.shared.sheet.Fault;
import org.zhengxun.tenancy.Actor;

/** A recorded baseline of one register: prepared by an inspector, applied or discarded once. */
@Entity
public class RegisterImport {
  @Id private UUID id;
  private UUID orgId;

  @Enumerated(EnumType.STRING)
  private RegisterKind kind;

  private String fileName;
  private String sha256;

  @Enumerated(EnumType.STRING)
  private State state;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<ImportedRow> rows;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<Fault> faults;

  private int total;
  private int fresh;
  private int changed;
  private int unchanged;
  private UUID preparedBy;
  private String preparedByName;
  private Instant preparedAt;
  private String decidedByName;
  private Instant decidedAt;
  @Version private int version;

  protected RegisterImport() {}

  RegisterImport(
      Actor by,
      RegisterKind kind,
      String fileName,
      String sha256,
      int total,
      List<ImportedRow> rows,
      List<Fault> faults,
      Instant at) {
    this.id = Ids.next();
    this.orgId = by.orgId();
    this.kind = kind;
    this.fileName = fileName;
    this.sha256 = sha256;
    this.total = total;
    this.rows = rows;
    this.faults = faults;
    this.state = faults.isEmpty() ? State.PREPARED : State.FAULTY;
    this.fresh = count(ImportedRow.Effect.NEW);
    this.changed = count(ImportedRow.Effect.CHANGED);
    this.unchanged = count(ImportedRow.Effect.UNCHANGED);
    this.preparedBy = by.personId();
    this.preparedByName = by.personName();
    this.preparedAt = at;
  }

  void apply(Actor by, Instant at) {
    if (state == State.FAULTY) {
      throw Problem.wrongState("文件有 " + faults.size() + " 处错误，改正后重新上传，才能应用");
    }
    decide(State.APPLIED, by, at);
  }

  void discard(Actor by, Instant at) {
    decide(State.DISCARDED, by, at);
  }

  /** Refuses who comes second, naming who was first. */
  void requireUndecided() {
    if (state == State.APPLIED || state == State.DISCARDED) {
      throw Problem.wrongState(
          "“" + fileName + "”已由" + decidedByName + (state == State.APPLIED ? "应用" : "作废"));
    }
  }

  private void decide(State next, Actor by, Instant at) {
    requireUndecided();
    state = next;
    decidedByName = by.personName();
    decidedAt = at;
  }

  private int count(ImportedRow.Effect effect) {
    return (int) rows.stream().filter(r -> r.effect() == effect).count();
  }

  public UUID id() {
    return id;
  }

  UUID orgId() {
    return orgId;
  }

  RegisterKind kind() {
    return kind;
  }

  String fileName() {
    return fileName;
  }

  State state() {
    return state;
  }

  String sha256() {
    return sha256;
  }

  List<ImportedRow> rows() {
    return rows;
  }

  List<Fault> faults() {
    return faults;
  }

  UUID preparedBy() {
    return preparedBy;
  }

  int version() {
    return version;
  }

  /** The import without its rows. */
  RegisterImportView view() {
    return new RegisterImportView(
        id,
        kind,
        fileName,
        state,
        total,
        fresh,
        changed,
        unchanged,
        faults.size(),
        preparedByName,
        preparedAt,
        decidedByName,
        decidedAt,
        version);
  }

  /** Where a baseline stands. */
  @Schema(name = "RegisterImportState")
  public enum State implements Labelled {
    FAULTY("有错误"),
    PREPARED("待应用"),
    APPLIED("已应用"),
    DISCARDED("已作废");

    private final String label;

    State(String label) {
      this.label = label;
    }

    @Override
    public String label() {
      return label;
    }
  }
}
