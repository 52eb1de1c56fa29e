package org.zhengxun.inspection.result;

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
import org.zhengxun.inspection.Campaign;
import org.zhengxun.inspection.Part;
import org.zhengxun.shared.Ids;
import org.zhengxun.shared.label.Labelled;
import org.zhengxun.shared.problem.ErrorCode;
import org.zhengxun.shared.problem.Problem;
import org.zhengxun.shared.sheet.Fault;
import org.zhengxun.tenancy.Actor;

/** A list that was read: first checked, then applied whole or discarded. */
@Entity
public class ResultImport {
  @Id private UUID id;
  private UUID campaignId;
  private UUID orgId;

  @Enumerated(EnumType.STRING)
  private Part part;

  private String fileName;
  private String sha256;

  @Enumerated(EnumType.STRING)
  private State state;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<ImportRow> rows;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<Fault> faults;

  private Instant checkedAt;
  private UUID checkedBy;
  private String checkedByName;
  private Instant appliedAt;
  private String appliedByName;
  @Version private int version;

  protected ResultImport() {}

  ResultImport(
      Campaign campaign,
      Part part,
      String fileName,
      String sha256,
      ListReader.Read read,
      Actor by,
      Instant at) {
    id = Ids.next();
    campaignId = campaign.id();
    orgId = campaign.orgId();
    this.part = part;
    this.fileName = fileName;
    this.sha256 = sha256;
    state = State.CHECKED;
    rows = read.rows();
    faults = read.faults();
    checkedAt = at;
    checkedBy = by.personId();
    checkedByName = by.personName();
  }

  void apply(Actor by, Instant at) {
    if (state == State.APPLIED) {
      throw new Problem(ErrorCode.ALREADY_DECIDED, "该表已由" + appliedByName + "导入，不能重复导入");
    }
    if (state != State.CHECKED) {
      throw Problem.wrongState("该表已放弃导入，请重新上传");
    }
    if (!faults.isEmpty()) {
      throw Problem.wrongState("表中还有 " + faults.size() + " 处错误，请改正后重新上传");
    }
    state = State.APPLIED;
    appliedAt = at;
    appliedByName = by.personName();
  }

  void discard() {
    if (state != State.CHECKED) {
      throw Problem.wrongState("该表已导入或已放弃");
    }
    state = State.DISCARDED;
  }

  public UUID id() {
    return id;
  }

  public UUID campaignId() {
    return campaignId;
  }

  public Part part() {
    return part;
  }

  public String fileName() {
    return fileName;
  }

  public String sha256() {
    return sha256;
  }

  /** Whether the other one is a later list of the same name and part, ready or entered. */
  boolean replacedBy(ResultImport other) {
    return other.part == part
        && other.fileName.equals(fileName)
        && other.checkedAt.isAfter(checkedAt)
        && other.state != State.DISCARDED
        && other.faults.isEmpty();
  }

  public State state() {
    return state;
  }

  public List<ImportRow> rows() {
    return rows;
  }

  public List<Fault> faults() {
    return faults;
  }

  public Instant checkedAt() {
    return checkedAt;
  }

  public String checkedByName() {
    return checkedByName;
  }

  public Instant appliedAt() {
    return appliedAt;
  }

  public String appliedByName() {
    return appliedByName;
  }

  public int version() {
    return version;
  }

  /** Checked, then applied or discarded. */
  @Schema(name = "ResultImportState")
  public enum State implements Labelled {
    CHECKED("待应用"),
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
