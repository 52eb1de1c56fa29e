package org.zhengxun.tenancy;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.zhengxun.shared.Ids;
import org.zhengxun.shared.problem.ErrorCode;
import org.zhengxun.shared.problem.Problem;

/** A list an office sent, between its dry run and being applied once. */
@MappedSuperclass
public abstract class CheckedFile {
  @Id private UUID id;
  private UUID orgId;
  private String fileName;
  private Instant createdAt;
  private String createdBy;
  private Instant appliedAt;
  private String appliedBy;
  @Version private int version;

  protected CheckedFile() {}

  protected CheckedFile(Actor by, String fileName, Instant at) {
    this.id = Ids.next();
    this.orgId = by.orgId();
    this.fileName = fileName;
    this.createdAt = at;
    this.createdBy = by.personName();
  }

  /**
   * Notes who applies it.
   *
   * @throws Problem ALREADY_DECIDED when somebody has, naming the first
   */
  public void apply(Actor by, Instant at) {
    if (appliedAt != null) {
      throw new Problem(ErrorCode.ALREADY_DECIDED, "“" + fileName + "”已由" + appliedBy + "导入");
    }
    appliedAt = at;
    appliedBy = by.personName();
  }

  public UUID id() {
    return id;
  }

  public UUID orgId() {
    return orgId;
  }

  public String fileName() {
    return fileName;
  }

  /** When it was applied; null before. */
  public Instant appliedAt() {
    return appliedAt;
  }
}
