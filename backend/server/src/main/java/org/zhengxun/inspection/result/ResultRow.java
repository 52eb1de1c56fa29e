package org.zhengxun.inspection.result;

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
import org.zhengxun.inspection.Part;
import org.zhengxun.inspection.Target;
import org.zhengxun.shared.Ids;
import org.zhengxun.shared.problem.Problem;
import org.zhengxun.tenancy.Actor;

/**
 * One row of an inspector's list; the annex prints its wording once, whatever rules it stands for.
 */
@Entity
public class ResultRow {
  @Id private UUID id;
  private UUID campaignId;
  private UUID orgId;
  private UUID targetId;
  private UUID importId;

  @Enumerated(EnumType.STRING)
  private Part part;

  private int position;
  private String wording;
  private String printedVerdict;
  private String rectification;
  private String originalWording;
  private String originalRectification;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> notes;

  @Enumerated(EnumType.STRING)
  private State state;

  private Instant enteredAt;
  private UUID enteredBy;
  private String enteredByName;
  @Version private int version;

  protected ResultRow() {}

  /**
   * @param importId the import it came with, or null when entered by hand
   * @param position the imported or entered order within the part, from 1
   */
  ResultRow(Target target, UUID importId, int position, RowWords words, Actor by, Instant at) {
    id = Ids.next();
    campaignId = target.campaignId();
    orgId = target.orgId();
    targetId = target.id();
    part = target.part();
    this.importId = importId;
    this.position = position;
    wording = words.wording();
    printedVerdict = words.verdict();
    rectification = words.rectification();
    originalWording = words.originalWording();
    originalRectification = words.originalRectification();
    notes = words.notes();
    state = State.VALID;
    enteredAt = at;
    enteredBy = by.personId();
    enteredByName = by.personName();
  }

  void withdraw() {
    if (state != State.VALID) {
      throw Problem.wrongState("该结果已撤回");
    }
    state = State.WITHDRAWN;
  }

  public UUID id() {
    return id;
  }

  public UUID campaignId() {
    return campaignId;
  }

  public UUID targetId() {
    return targetId;
  }

  public UUID importId() {
    return importId;
  }

  public Part part() {
    return part;
  }

  public int position() {
    return position;
  }

  /** The problem as it is printed. */
  public String wording() {
    return wording;
  }

  /** 合格 or 不合格 as the list had it; null without that column. */
  public String printedVerdict() {
    return printedVerdict;
  }

  /** 整改情况 in the house's words; empty when nothing was said. */
  public String rectification() {
    return rectification;
  }

  public String originalWording() {
    return originalWording;
  }

  public String originalRectification() {
    return originalRectification;
  }

  /** What was corrected at import. */
  public List<String> notes() {
    return notes;
  }

  public State state() {
    return state;
  }

  public Instant enteredAt() {
    return enteredAt;
  }

  public String enteredByName() {
    return enteredByName;
  }

  public int version() {
    return version;
  }

  /** Whether the row counts. */
  public enum State {
    VALID,
    WITHDRAWN
  }
}
